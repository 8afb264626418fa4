"use client";

const key = "cartelle:searches";
const mostKept = 6;

/** What this browser looked for, the last first. It is kept here alone. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter((words): words is string => typeof words === "string").slice(0, mostKept);
  } catch {
    return [];
  }
}

export function keepRecent(words: string): void {
  const text = words.trim().slice(0, 100);
  if (text === "") return;
  write([text, ...readRecent().filter((other) => other.toLowerCase() !== text.toLowerCase())]);
}

export function forgetRecent(): void {
  write([]);
}

// A browser that keeps nothing is no reason to fail.
function write(recent: readonly string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(recent.slice(0, mostKept)));
  } catch {}
}
