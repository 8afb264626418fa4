import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Access, KeyKind } from "./call.ts";
import { ApiError } from "./errors.ts";
import type { FormMap } from "./form.ts";
import type { Settings } from "./settings.ts";

/** Which key the request carries: bearer, basic user name, or (as Stripe.js sends it) the parameter `key`. */
export function identify(settings: Settings, request: IncomingMessage, params: FormMap): KeyKind {
  const key =
    bearer(request.headers.authorization) ?? (typeof params.key === "string" ? params.key : undefined);
  if (key === undefined || key === "") {
    throw new ApiError(401, {
      type: "invalid_request_error",
      message:
        "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    });
  }
  if (same(key, settings.secretKey)) return "secret";
  if (same(key, settings.publishableKey)) return "publishable";
  const shown = `${key.slice(0, 8)}${"*".repeat(Math.max(0, Math.min(20, key.length - 12)))}${key.slice(-4)}`;
  throw new ApiError(401, { type: "invalid_request_error", message: `Invalid API Key provided: ${shown}` });
}

/** Publishable keys are public: they may start things, and see only what its client secret opens. */
export function checkAccess(access: Access, key: KeyKind): void {
  if (key === "secret" || access !== "secret") return;
  throw new ApiError(403, {
    type: "invalid_request_error",
    code: "secret_key_required",
    message:
      "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
  });
}

function bearer(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (header.startsWith("Bearer ")) return header.slice(7).trim();
  if (!header.startsWith("Basic ")) return undefined;
  return Buffer.from(header.slice(6), "base64").toString("utf8").split(":")[0];
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
