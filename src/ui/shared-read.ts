"use client";

const answers = new Map<string, Promise<unknown>>();

/**
 * Reads a private JSON answer once for all parts of a page that want it; `fresh` asks again, for all. Null when it can't
 * be had: what lives on it then stays as it was first shown.
 */
export function sharedRead<T>(path: string, { fresh = false } = {}): Promise<T | null> {
  const known = answers.get(path);
  if (known !== undefined && !fresh) return known as Promise<T | null>;
  const asked = readJson<T>(path);
  answers.set(path, asked);
  return asked;
}

async function readJson<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(path, { cache: "no-store" });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
