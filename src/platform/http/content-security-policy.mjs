// @ts-check
/** Paths whose documents load Stripe's script: all those under the (checkout) root layout. */
const paymentPaths = ["/checkout", "/order"];

/** @param {string} pathname */
export function takesPayments(pathname) {
  return paymentPaths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

/**
 * The policy of one document. Styles come from files and from `style` attributes, which React, Motion and Base UI write;
 * scripts from this origin's files and those inline ones that are named.
 *
 * @param {{
 *   scripts: readonly string[];
 *   payments?: Readonly<Record<string, string | undefined>> | undefined;
 *   isDevelopment?: boolean;
 * }} options `scripts` are sources such as `'nonce-…'` or `'sha256-…'`; `payments` is the environment that names Stripe.
 */
export function contentSecurityPolicy({ scripts, payments, isDevelopment = false }) {
  const stripe = payments === undefined ? { scripts: [], frames: [], calls: [] } : stripeOrigins(payments);
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(isDevelopment ? ["'unsafe-eval'"] : []), ...scripts, ...stripe.scripts],
    "style-src": isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "media-src": ["'self'"],
    "connect-src": ["'self'", ...stripe.calls],
    "manifest-src": ["'self'"],
    "frame-src": stripe.frames.length > 0 ? stripe.frames : ["'none'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * Stripe's own hosts (https://docs.stripe.com/security/guide#content-security-policy), or wherever the emulator is: read
 * when the page is served, because one build serves any environment.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
function stripeOrigins(environment) {
  const emulated = [environment["STRIPE_SCRIPT_URL"], environment["STRIPE_API_BASE"]]
    .filter((url) => url !== undefined && url !== "")
    .map((url) => new URL(/** @type {string} */ (url)).origin);
  if (emulated.length > 0) {
    const origins = [...new Set(emulated)];
    return { scripts: origins, frames: origins, calls: origins };
  }
  return {
    scripts: ["https://js.stripe.com", "https://*.js.stripe.com"],
    frames: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
    calls: ["https://api.stripe.com"],
  };
}
