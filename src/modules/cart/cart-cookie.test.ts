import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setClock } from "#platform/clock.ts";
import { cartCookieName, decodeCartCookie, encodeCartCookie } from "./cart-cookie-value.ts";

const cart = {
  cartId: "6f1f1c3e-5b7e-4a51-9d0c-2f3a4b5c6d7e",
  writtenAtMs: Date.parse("2026-11-22T10:00:00Z"),
};
let restoreClock: () => void;

beforeEach(() => {
  restoreClock = setClock(() => new Date("2026-11-22T12:00:00Z"));
  useEnvironment({});
});
afterEach(() => {
  restoreClock();
  vi.unstubAllEnvs();
  forgetEnvironment();
});

function useEnvironment(changes: Record<string, string>): void {
  forgetEnvironment();
  const base = {
    DATABASE_URL: "postgres://localhost/none",
    APP_SECRET: "a secret that is long enough for it",
    STRIPE_SECRET_KEY: "sk_test_x",
    STRIPE_PUBLISHABLE_KEY: "pk_test_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
  };
  for (const [name, value] of Object.entries({ ...base, ...changes })) vi.stubEnv(name, value);
}

/** The environment is read once per process. */
function forgetEnvironment(): void {
  Reflect.deleteProperty(globalThis, "cartelleEnv");
}

test("a cookie we wrote is read back", () => {
  expect(decodeCartCookie(encodeCartCookie(cart))).toEqual(cart);
});

test("a cookie that was tampered with is no cart", () => {
  const cookie = encodeCartCookie(cart);
  const [cartId, seconds, signature] = cookie.split(".") as [string, string, string];
  const other = "7f1f1c3e-5b7e-4a51-9d0c-2f3a4b5c6d7e";
  const forged = [
    `${other}.${seconds}.${signature}`,
    `${cartId}.${Number(seconds) + 1}.${signature}`,
    `${cartId}.${seconds}.${signature.slice(0, -2)}AA`,
    `${cartId}.${seconds}.`,
    `${cartId}.${seconds}`,
    `${cookie}.more`,
    `${cartId}'--.${seconds}.${signature}`,
    cartId,
    "",
    undefined,
  ];
  for (const value of forged) expect(decodeCartCookie(value)).toBeNull();
});

test("a cookie signed under another secret is no cart", () => {
  const cookie = encodeCartCookie(cart);
  useEnvironment({ APP_SECRET: "another secret that is long enough" });
  expect(decodeCartCookie(cookie)).toBeNull();
});

test("a cookie that outlived its 60 days is no cart, even if a browser kept it", () => {
  const dayMs = 86_400_000;
  const nowMs = Date.parse("2026-11-22T12:00:00Z");
  const young = { ...cart, writtenAtMs: nowMs - 60 * dayMs + 1000 };
  expect(decodeCartCookie(encodeCartCookie(young))).toEqual(young);
  expect(decodeCartCookie(encodeCartCookie({ ...cart, writtenAtMs: nowMs - 60 * dayMs }))).toBeNull();
});

test("over https the cookie is bound to its host, over http a phone can keep it", () => {
  useEnvironment({ APP_ORIGIN: "https://cartelle.example" });
  expect(cartCookieName()).toBe("__Host-cartelle_bag");
  useEnvironment({ APP_ORIGIN: "http://192.168.1.20:3000" });
  expect(cartCookieName()).toBe("cartelle_bag");
});
