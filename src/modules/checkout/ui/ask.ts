import { err, type Result } from "#platform/result.ts";

/** No answer came: the network is gone, or the shop is. What was asked may or may not have been done. */
export type NoAnswer = { code: "no_answer" };

/** Calls an action; that no answer came is an expected outcome like any other. */
export async function ask<T, E extends { code: string }>(
  call: () => Promise<Result<T, E>>,
): Promise<Result<T, E | NoAnswer>> {
  try {
    return await call();
  } catch {
    return err({ code: "no_answer" });
  }
}
