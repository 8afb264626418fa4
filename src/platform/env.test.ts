import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

const good = {
  DATABASE_URL: "postgresql://shop:pw@localhost:5432/shop",
  APP_SECRET: "0123456789abcdef0123456789abcdef",
  STRIPE_SECRET_KEY: "sk_test_1",
  STRIPE_PUBLISHABLE_KEY: "pk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
};
const live = { ...good, STRIPE_SECRET_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" };

test("fills what is not given, and takes an empty value for not given", () => {
  expect(parseEnv({ ...good, APP_ORIGIN: "", LOG_LEVEL: "" })).toMatchObject({
    APP_ORIGIN: "http://localhost:3000",
    LOG_LEVEL: "info",
    DATABASE_POOL_SIZE: 20,
  });
});

test("names every bad variable at once, and never shows its value", () => {
  const parse = () =>
    parseEnv({ ...good, APP_SECRET: "hunter2", DATABASE_URL: "mysql://secret@db", LOG_LEVEL: "loud" });
  expect(parse).toThrow(/APP_SECRET: needs at least 32 characters/);
  expect(parse).toThrow(/DATABASE_URL/);
  expect(parse).toThrow(/LOG_LEVEL/);
  expect(parse).not.toThrow(/hunter2|secret@db/);
});

test.each([
  ["a local host", { APP_ORIGIN: "http://localhost:3000" }],
  ["a private address", { APP_ORIGIN: "http://172.20.1.1" }],
  ["the emulator's API", { APP_ORIGIN: "https://shop.example", STRIPE_API_BASE: "http://127.0.0.1:12111" }],
  [
    "the emulator's script",
    { APP_ORIGIN: "https://shop.example", STRIPE_SCRIPT_URL: "http://localhost:12111/v3/" },
  ],
])("refuses a live key that meets %s", (_, variables) => {
  expect(() => parseEnv({ ...live, ...variables })).toThrow(/STRIPE_SECRET_KEY: is a live key/);
});

test("takes a live pair for a real origin, and never half a pair", () => {
  expect(parseEnv({ ...live, APP_ORIGIN: "https://shop.example" }).STRIPE_SECRET_KEY).toBe("sk_live_1");
  const half = { ...live, APP_ORIGIN: "https://shop.example", STRIPE_PUBLISHABLE_KEY: "pk_test_1" };
  expect(() => parseEnv(half)).toThrow(/STRIPE_PUBLISHABLE_KEY: must be of the same mode/);
});
