import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isStorageKey, localDiskStorage } from "./storage.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "storage-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function textOf(key: string): Promise<string | null> {
  const file = await localDiskStorage(path.join(folder, "files")).read(key);
  return file === null ? null : new Response(file.body).text();
}

test("what was written is read back, with its size, and no draft is left beside it", async () => {
  const storage = localDiskStorage(path.join(folder, "files"));
  await storage.write("products/coat-front.webp", Buffer.from("picture"));
  expect((await storage.read("products/coat-front.webp"))?.size).toBe(7);
  expect(await textOf("products/coat-front.webp")).toBe("picture");
  expect(await readdir(path.join(folder, "files/products"))).toEqual(["coat-front.webp"]);
});

test("nothing outside the folder can be read or written", async () => {
  await mkdir(path.join(folder, "files/products"), { recursive: true });
  await writeFile(path.join(folder, "secret.webp"), "secret");
  const ways = [
    "../secret.webp",
    "products/../../secret.webp",
    path.join(folder, "secret.webp"),
    "..",
    "products/..",
  ];
  for (const way of [...ways, "products//x", ".hidden", "a\0b", "", "A.webp", "products\\..\\secret.webp"]) {
    expect(isStorageKey(way), way).toBe(false);
    expect(await textOf(way), way).toBeNull();
    await expect(localDiskStorage(path.join(folder, "files")).write(way, Buffer.from("x"))).rejects.toThrow();
  }
});

test("a key that names nothing, a folder, or a file as a folder reads as missing", async () => {
  const storage = localDiskStorage(path.join(folder, "files"));
  await storage.write("products/coat.webp", Buffer.from("x"));
  expect(await textOf("products/none.webp")).toBeNull();
  expect(await textOf("products")).toBeNull();
  expect(await textOf("products/coat.webp/more")).toBeNull();
});

test("a broken link reads as missing", async () => {
  await mkdir(path.join(folder, "files"));
  await symlink(path.join(folder, "nowhere"), path.join(folder, "files/link.webp"));
  expect(await textOf("link.webp")).toBeNull();
});
