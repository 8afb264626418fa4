import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { cartCookieName, cartCookieOptions, encodeCartCookie } from "#modules/cart/cart-cookie-value.ts";
import { signInPath } from "#modules/identity/identity.ts";
import { sessionCookieName } from "#modules/identity/session-cookie.ts";
import { leadToFound, readFoundPath } from "#modules/search/found-path.ts";
import { listHref } from "#modules/search/list-query.ts";
import { contentSecurityPolicy, takesPayments } from "#platform/http/content-security-policy.mjs";
import { newSecretId } from "#platform/ids.ts";

/**
 * Runs only where a page is rendered for one request, or where an action's sender has to be looked at; the prerendered
 * pages get their policy from the page cache and pay nothing here.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === "GET" || request.method === "HEAD") {
    const answer = answerFound(request);
    if (answer !== null) return answer;
  }
  if (request.method === "POST" && isForeign(request)) {
    return new NextResponse("This form was sent from another site, so nothing was done.\n", { status: 403 });
  }
  if (isGuestAtAccount(request)) {
    return NextResponse.redirect(new URL(signInPath(request.nextUrl.pathname), request.url));
  }
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${randomBytes(16).toString("base64url")}'`],
    payments: takesPayments(request.nextUrl.pathname) ? process.env : undefined,
    isDevelopment: process.env.NODE_ENV === "development",
  });
  // Next reads the nonce from the request's policy and writes it on its scripts.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const cookie = request.method === "POST" && isFirstAdd(request) ? newCartCookie() : null;
  if (cookie !== null) headers.append("cookie", `${cookie.name}=${cookie.value}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // Written as a header: what goes through response.cookies counts as set by the action after all.
  if (cookie !== null)
    response.headers.append("set-cookie", `${cookie.name}=${cookie.value}; ${cookie.attributes}`);
  return response;
}

/**
 * Leads `/shop?size=M` and `/search?q=coat` to the prerendered page of that list. Whoever asks for such a page by its own
 * path is sent to the address that people use.
 */
function answerFound(request: NextRequest): NextResponse | null {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith("/found/")) {
    const query = readFoundPath(pathname.slice("/found/".length));
    return query && NextResponse.redirect(new URL(listHref(query), request.url), 308);
  }
  if (!/^\/(shop|search)(\/|$)/.test(pathname)) return null;
  const path = leadToFound(request.nextUrl);
  return path === null ? NextResponse.next() : NextResponse.rewrite(new URL(path, request.url));
}

/** A room of the account and no session at all: led to the door before anything is rendered. The pages ask once more. */
function isGuestAtAccount(request: NextRequest): boolean {
  const isRoom = /^\/account(\/(orders|wishlist|addresses|reviews|details|delete)(\/.*)?)?$/.test(
    request.nextUrl.pathname,
  );
  return isRoom && request.method === "GET" && !request.cookies.has(sessionCookieName());
}

/** A cookie set inside an action makes Next render the whole page again for its answer; set here, it does not. */
function isFirstAdd(request: NextRequest): boolean {
  const isProductPage = request.nextUrl.pathname.startsWith("/product/");
  return isProductPage && request.headers.has("next-action") && !request.cookies.has(cartCookieName());
}

function newCartCookie() {
  const value = encodeCartCookie({ cartId: newSecretId(), writtenAtMs: Date.now() });
  const { maxAge, secure } = cartCookieOptions();
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return { name: cartCookieName(), value, attributes };
}

// Next makes the same comparison before it runs an action, but answers 500.
function isForeign(request: NextRequest): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  const host = request.headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? request.headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export const config = {
  matcher: [
    // Rendered per request, with a nonce.
    "/cart",
    "/newsletter/confirm",
    "/newsletter/unsubscribe",
    "/review",
    "/stock-notice/:path*",
    "/account/:path*",
    "/admin/:path*",
    // A list that is narrowed or searched in its address.
    "/found/:path*",
    { source: "/search", has: [{ type: "query", key: "q" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "category" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "size" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "colour" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "from" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "to" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "stock" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "sort" }] },
    { source: "/shop/:path*", has: [{ type: "query", key: "page" }] },
    // A form posted without JavaScript, which may render its page again.
    {
      source: "/((?!api/|_next/).*)",
      has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }],
      missing: [{ type: "header", key: "next-action" }],
    },
    // The first thing put in a bag, which gives the browser its cart.
    {
      source: "/product/:slug*",
      has: [{ type: "header", key: "next-action" }],
      missing: [
        { type: "cookie", key: "cartelle_bag" },
        { type: "cookie", key: "__Host-cartelle_bag" },
      ],
    },
    // An action called by a script. Browsers say themselves that it comes from this site; over plain http they don't.
    {
      source: "/((?!api/|_next/).*)",
      has: [{ type: "header", key: "next-action" }],
      missing: [{ type: "header", key: "sec-fetch-site", value: "same-origin" }],
    },
  ],
};
