/** What the browser remembers: ids of products, the last one looked at first. Kept on the device and sent nowhere but to ask for tiles. */
export const recentKey = "cartelle.recent";

const remembered = 9;

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what was stored; anything else than a list of ids is nothing. */
export function parseRecent(stored: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string" && idShape.test(id)) : [];
  } catch {
    return [];
  }
}

/** The list with a product looked at now in front of it, and the oldest forgotten. */
export function withRecent(ids: readonly string[], productId: string): string[] {
  return [productId, ...ids.filter((id) => id !== productId)].slice(0, remembered);
}
