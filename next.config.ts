import { readdirSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";

const cacheHandler = (name: string) => path.resolve("src/platform/page-cache", name);

/** Written into the build, so that a server can tell whether its database is the one it was made for. */
const latestMigration =
  readdirSync("prisma/migrations")
    .filter((name) => /^\d{14}_/.test(name))
    .sort()
    .at(-1) ?? "";

type RouteHas = { type: "header"; key: string; value: string } | { type: "host"; value: string };

// The development server renders each request anew and has caches of its own.
const isDevelopment = process.env.NODE_ENV === "development";

/** Both caches follow the database's tag versions, so that every process serves what is true (ARCHITECTURE.md). */
const trueInEveryProcess: NextConfig = {
  cacheHandler: cacheHandler("page-handler.mjs"),
  cacheHandlers: { default: cacheHandler("data-handler.mjs") },
  cacheMaxMemorySize: 0,
};

const config: NextConfig = {
  output: "standalone",
  cacheComponents: true,
  partialPrefetching: true,
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Otherwise Next writes 127.0.0.1 as localhost in what the proxy rewrites, takes the server's own address for a foreign one
  // and fetches the page from itself, through the proxy once more.
  skipProxyUrlNormalize: true,
  ...(isDevelopment ? {} : trueInEveryProcess),
  env: { LATEST_MIGRATION: latestMigration },
  // It would otherwise write instructions of its own into the project.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    globalNotFound: true,
    // forbidden(): the admin refuses with a page of its own.
    authInterrupts: true,
    // Pages of the shop are held to be wholly static (ensureStatic); the development server's guess whether a navigation is
    // instant takes their cached reads for URL data.
    instantInsights: { validationLevel: "manual-warning" },
  },
  // These load native code, workers or files at run time, which a bundle would break.
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "pino",
    "sharp",
    "@prisma/client",
    "@prisma/adapter-pg",
    "nodemailer",
    // One copy for actions and route handlers: they share its client, and know its errors by their classes.
    "stripe",
  ],
  images: {
    localPatterns: [{ pathname: "/media/**", search: "" }],
    formats: ["image/webp"],
    // Every size is a file that the optimiser makes once and keeps: few sizes, chosen for the layouts.
    deviceSizes: [390, 640, 828, 1080, 1440, 1920],
    imageSizes: [64, 128, 256],
    minimumCacheTTL: 31_536_000,
  },
  // Types are checked by `npm run typecheck`, once for the whole project and not only for what a page imports.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: headersOf(everywhere) },
    // Over plain http browsers ignore these, and say so in the console; localhost counts as safe.
    {
      source: "/:path*",
      has: isHttps,
      headers: headersOf({ ...isolated, "Strict-Transport-Security": "max-age=31536000" }),
    },
    { source: "/:path*", has: isLocal, headers: headersOf(isolated) },
    // Wallets open windows that have to answer.
    { source: "/checkout/:path*", has: isHttps, headers: headersOf(isolatedButPopups) },
    // The card form is a frame of Stripe's, set in our typeface, which it loads from here.
    { source: "/_next/static/media/:path*", headers: headersOf({ "Access-Control-Allow-Origin": "*" }) },
    // Not documents: whatever is in them does nothing when opened by itself.
    {
      source: "/(api|media)/:path*",
      headers: headersOf({ "Content-Security-Policy": "default-src 'none'; sandbox" }),
    },
  ],
};

const isHttps: RouteHas[] = [{ type: "header", key: "x-forwarded-proto", value: "https" }];
const isLocal: RouteHas[] = [{ type: "host", value: "localhost" }];

/** For every answer. A document's own policy depends on its scripts: the page cache and the proxy write it. */
const everywhere = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Permissions-Policy":
    'camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(self "https://js.stripe.com" "https://hooks.stripe.com")',
};
const isolated = { "Cross-Origin-Opener-Policy": "same-origin" };
const isolatedButPopups = { "Cross-Origin-Opener-Policy": "same-origin-allow-popups" };

function headersOf(values: Record<string, string>) {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

export default config;
