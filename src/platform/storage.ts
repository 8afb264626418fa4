import "server-only";
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "./env.ts";

export type StoredFile = { body: ReadableStream<Uint8Array>; size: number };

/** Where files live. Keys are lower-case paths such as "products/wool-coat-camel-front.webp" and never change their content. */
export type Storage = {
  /** Null where nothing is stored under the key, and for what is no key at all. */
  read(key: string): Promise<StoredFile | null>;
  /** Writes whole or not at all; a reader never sees half a file. */
  write(key: string, bytes: Uint8Array): Promise<void>;
};

const keyShape = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;

/** Whether a text may be a key: no absolute paths, no "..", no hidden files. */
export function isStorageKey(key: string): boolean {
  return key.length <= 300 && keyShape.test(key) && !key.includes("..");
}

/** Files in a folder of the local disk. */
export function localDiskStorage(folder: string): Storage {
  const pathOf = (key: string) => path.join(folder, ...key.split("/"));
  return {
    async read(key) {
      if (!isStorageKey(key)) return null;
      const handle = await open(pathOf(key), "r").catch(nullWhenMissing);
      if (handle === null) return null;
      const stats = await handle.stat();
      await handle.close();
      if (!stats.isFile()) return null;
      const stream = createReadStream(pathOf(key));
      return { body: Readable.toWeb(stream) as ReadableStream<Uint8Array>, size: stats.size };
    },
    async write(key, bytes) {
      if (!isStorageKey(key)) throw new Error(`"${key}" can't be a storage key`);
      const target = pathOf(key);
      const draft = `${target}.${randomBytes(6).toString("hex")}.part`;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(draft, bytes);
      await rename(draft, target);
    },
  };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return null;
  throw error;
}

let provider: Storage | undefined;

/** The shop's storage, as the environment configures it. */
export function storage(): Storage {
  provider ??= localDiskStorage(path.resolve(env().STORAGE_DIR));
  return provider;
}
