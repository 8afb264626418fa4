import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";

const megabyte = 1024 * 1024;
const keyOf = (pathname: string) => `/route-cache/APP_PAGE/${"0".repeat(64)}/$${pathname}`;
const pageOf = (bytes: number, tags: string, status = 200) => ({
  kind: "APP_PAGE",
  html: "x".repeat(bytes / 2),
  status,
  headers: { "x-next-cache-tags": tags },
});

/** A process's handlers and state, made anew; no database is asked, as in a build that has noted where it stands. */
async function openHandlers() {
  vi.resetModules();
  const globals = globalThis as { cartellePageCache?: unknown };
  globals.cartellePageCache = undefined;
  const { default: PageCacheHandler } = await import("./page-handler.mjs");
  const { cacheState } = await import("./state.mjs");
  const state = cacheState();
  state.open = () => {};
  const serverDistDir = mkdtempSync(path.join(tmpdir(), "page-handler-"));
  return { state, handler: new PageCacheHandler({ serverDistDir, fs: emptyDisk, revalidatedTags: [] }) };
}

const emptyDisk = {
  existsSync: () => false,
  readFile: async () => {
    throw new Error("nothing was prerendered");
  },
};

beforeEach(() => {
  vi.stubEnv("PAGE_CACHE_MB", "8");
});

describe("the cache of pages", () => {
  it("stays within its bytes, however many pages are asked for", async () => {
    const { state, handler } = await openHandlers();
    for (let index = 0; index < 400; index += 1) {
      const key = keyOf(`/product/${index}`);
      expect(await handler.get(key, { kind: "APP_PAGE" })).toBeNull();
      await handler.set(key, pageOf(200_000, "catalog"), { kind: "APP_PAGE" });
    }
    expect(state.pages.bytes()).toBeGreaterThan(4 * megabyte);
    expect(state.pages.bytes()).toBeLessThanOrEqual(6 * megabyte);
    expect(await handler.get(keyOf("/product/399"), { kind: "APP_PAGE" })).not.toBeNull();
  });

  it("lets no flood of addresses that don't exist push out a page", async () => {
    const { handler } = await openHandlers();
    const home = keyOf("/");
    await handler.get(home, { kind: "APP_PAGE" });
    await handler.set(home, pageOf(100_000, "catalog"), { kind: "APP_PAGE" });
    for (let index = 0; index < 400; index += 1) {
      const key = keyOf(`/product/junk-${index}`);
      await handler.get(key, { kind: "APP_PAGE" });
      await handler.set(key, pageOf(100_000, "catalog,http:404"), { kind: "APP_PAGE" });
    }
    expect(await handler.get(home, { kind: "APP_PAGE" })).not.toBeNull();
  });

  it("answers 404 where the page's subject was not found", async () => {
    const { handler } = await openHandlers();
    const page = pageOf(10, "catalog,http:404");
    await handler.get(keyOf("/product/none"), { kind: "APP_PAGE" });
    await handler.set(keyOf("/product/none"), page, { kind: "APP_PAGE" });
    expect(page.status).toBe(404);
  });

  it("keeps no page that went wrong and none that it can't date", async () => {
    const { handler } = await openHandlers();
    await handler.get(keyOf("/broken"), { kind: "APP_PAGE" });
    await handler.set(keyOf("/broken"), pageOf(10, "catalog", 500), { kind: "APP_PAGE" });
    await handler.set(keyOf("/undated"), pageOf(10, "catalog"), { kind: "APP_PAGE" });
    expect(await handler.get(keyOf("/broken"), { kind: "APP_PAGE" })).toBeNull();
    expect(await handler.get(keyOf("/undated"), { kind: "APP_PAGE" })).toBeNull();
  });

  it("drops a page whose tag changes, also while it was being rendered", async () => {
    const { state, handler } = await openHandlers();
    const key = keyOf("/product/coat");
    await handler.get(key, { kind: "APP_PAGE" });
    state.changes().apply([{ tag: "product:coat", version: "1" }]);
    await handler.set(key, pageOf(10, "product:coat"), { kind: "APP_PAGE" });
    expect(await handler.get(key, { kind: "APP_PAGE" })).toBeNull();
    await handler.set(key, pageOf(10, "product:coat"), { kind: "APP_PAGE" });
    expect(await handler.get(key, { kind: "APP_PAGE" })).not.toBeNull();
    state.changes().apply([{ tag: "product:coat", version: "2" }]);
    expect(await handler.get(key, { kind: "APP_PAGE" })).toBeNull();
  });
});
