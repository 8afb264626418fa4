"use client";

const key = "cartelle.wish";
const keptForMs = 60 * 60 * 1000;

/**
 * What a guest wanted to save before they were sent to sign in. Kept in the browser, not in an address: no link can then
 * save anything for anybody; and in all its tabs, for a mailed link opens a new one.
 */
export function rememberWanted(productId: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ productId, at: Date.now() }));
  } catch {
    // Without storage they press the button once more.
  }
}

export function wasWanted(productId: string): boolean {
  try {
    const wanted = JSON.parse(localStorage.getItem(key) ?? "null") as {
      productId: string;
      at: number;
    } | null;
    return wanted?.productId === productId && Date.now() - wanted.at < keptForMs;
  } catch {
    return false;
  }
}

export function forgetWanted(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
