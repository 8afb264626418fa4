/** An expected outcome: a value, or an error discriminated by its `code`. Bugs and broken infrastructure throw instead. */
export type Result<T, E extends { code: string }> = { ok: true; value: T } | { ok: false; error: E };

export function ok(): { ok: true; value: undefined };
export function ok<T>(value: T): { ok: true; value: T };
export function ok(value?: unknown) {
  return { ok: true, value };
}

export function err<const E extends { code: string }>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
