/**
 * Trouble on demand, for tests of what the caller does about it.
 * `before` means nothing was executed, `after` that it was and only the answer is lost.
 */
export type FaultMode =
  | "error_before"
  | "error_after"
  | "hang_before"
  | "hang_after"
  | "drop_before"
  | "drop_after"
  | "delay_before"
  | "delay_after";

export const FAULT_MODES: readonly FaultMode[] = [
  "error_before",
  "error_after",
  "hang_before",
  "hang_after",
  "drop_before",
  "drop_after",
  "delay_before",
  "delay_after",
];

export interface Fault {
  mode: FaultMode;
  /** How many matching calls it hits. */
  times: number;
  method: string | null;
  /** A regular expression over the path, such as `^/v1/payment_intents/[^/]+/confirm$`. */
  path: RegExp;
  /** Status of the injected error. */
  status: number;
  delayMs: number;
  /** Whether an injected error is remembered under the idempotency key, as Stripe's own 500s are. */
  stored: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that hits this call, counted down. */
  take(method: string, path: string): Fault | undefined;
  list(): Fault[];
  clear(): void;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push(fault),
    take: (method, path) => {
      if (faults.length === 0) return undefined;
      const hit = faults.find((f) => (f.method === null || f.method === method) && f.path.test(path));
      if (hit === undefined) return undefined;
      hit.times -= 1;
      if (hit.times <= 0) faults = faults.filter((f) => f !== hit);
      return hit;
    },
    list: () => [...faults],
    clear: () => {
      faults = [];
    },
  };
}

export function faultBody(status: number): string {
  const type = status === 429 || status < 500 ? "invalid_request_error" : "api_error";
  const message =
    status === 429
      ? "Too many requests in a short time. Please slow down."
      : "An unexpected error occurred on our side. (injected)";
  return JSON.stringify({ error: { type, message, ...(status === 429 ? { code: "rate_limit" } : {}) } });
}
