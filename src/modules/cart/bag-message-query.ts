import type { BagMessage } from "./bag-words.ts";

type Query = Record<string, string | string[] | undefined>;

/** A message as it travels in the address of `/cart`, after a form post without JavaScript. */
export function messageToQuery(message: BagMessage): Record<string, string> {
  if (message.kind === "clamped")
    return { notice: message.clamp.code, done: "part", ...detailOf(message.clamp) };
  return { notice: message.refusal.code, ...detailOf(message.refusal) };
}

function detailOf(error: object): Record<string, string> {
  if ("max" in error) return { n: String(error.max) };
  if ("available" in error) return { n: String(error.available) };
  if ("retryAfterMs" in error) return { n: String(error.retryAfterMs) };
  return "incidentId" in error ? { incident: String(error.incidentId) } : {};
}

/**
 * Reads it back. Anyone can write an address, so only our own codes and small numbers come through; null for all else.
 */
export function messageFromQuery(query: Query): BagMessage | null {
  const n = typeof query.n === "string" && /^\d{1,6}$/.test(query.n) ? Number(query.n) : 0;
  const isPart = query.done === "part";
  switch (query.notice) {
    case "line_limit":
    case "cart_full": {
      const bound = { code: query.notice, max: n };
      return isPart ? { kind: "clamped", clamp: bound } : { kind: "refused", refusal: bound };
    }
    case "only_left": {
      const bound = { code: query.notice, available: n };
      return isPart ? { kind: "clamped", clamp: bound } : { kind: "refused", refusal: bound };
    }
    case "sold_out":
    case "not_available":
    case "line_gone":
    case "nothing_chosen":
    case "bad_quantity":
      return { kind: "refused", refusal: { code: query.notice } };
    case "too_many_requests":
      return { kind: "refused", refusal: { code: "too_many_requests", retryAfterMs: n } };
    case "unexpected":
      return { kind: "refused", refusal: { code: "unexpected", incidentId: incidentOf(query) } };
    default:
      return null;
  }
}

function incidentOf(query: Query): string {
  const incident = query.incident;
  return typeof incident === "string" && /^[0-9a-f-]{36}$/.test(incident) ? incident : "none";
}
