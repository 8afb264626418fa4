import { z } from "zod";

/** Every setting that comes from outside, in one place. README.md has the same table for people. */
const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(20),
    APP_ORIGIN: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
    APP_SECRET: z.string().min(32, "needs at least 32 characters"),
    AUTH_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
    CRON_SECRET: z.string().min(16, "needs at least 16 characters").optional(),
    STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_/, "must look like sk_test_… or sk_live_…"),
    STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_(test|live)_/, "must look like pk_test_… or pk_live_…"),
    STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must start with whsec_"),
    STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
    STRIPE_SCRIPT_URL: z.url({ protocol: /^https?$/ }).optional(),
    MAIL_TRANSPORT: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().default("Cartelle <shop@cartelle.example>"),
    TRUSTED_PROXIES: z.string().default("127.0.0.1/8,::1/128"),
    STORAGE_DIR: z.string().default(".data/files"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  })
  .superRefine((value, context) => {
    const isLive = value.STRIPE_SECRET_KEY.includes("_live_");
    if (isLive !== value.STRIPE_PUBLISHABLE_KEY.includes("_live_")) {
      context.addIssue({
        code: "custom",
        path: ["STRIPE_PUBLISHABLE_KEY"],
        message: "must be of the same mode (test or live) as STRIPE_SECRET_KEY",
      });
    }
    if (isLive && (value.STRIPE_API_BASE !== undefined || value.STRIPE_SCRIPT_URL !== undefined)) {
      context.addIssue({
        code: "custom",
        path: ["STRIPE_SECRET_KEY"],
        message: "is a live key, but STRIPE_API_BASE or STRIPE_SCRIPT_URL points away from Stripe",
      });
    }
    if (isLive && isLocalHost(new URL(value.APP_ORIGIN).hostname)) {
      context.addIssue({
        code: "custom",
        path: ["STRIPE_SECRET_KEY"],
        message: `is a live key, but APP_ORIGIN is the local host ${value.APP_ORIGIN}`,
      });
    }
  });

export type Env = z.infer<typeof schema>;

const store = globalThis as { cartelleEnv?: Env | undefined };

/**
 * The validated environment, read once.
 *
 * @throws Error that names every bad variable and what is wrong with it (never its value); callers let it end the process.
 */
export function env(): Env {
  store.cartelleEnv ??= parseEnv(process.env);
  return store.cartelleEnv;
}

/** Parses any set of variables; an empty value counts as not set. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable:\n${lines.join("\n")}`);
}

/** This machine, or an address that only a private network knows (RFC 1918). */
function isLocalHost(hostname: string): boolean {
  const isPrivate = /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
  return isPrivate || hostname === "localhost" || hostname === "[::1]" || hostname.endsWith(".local");
}
