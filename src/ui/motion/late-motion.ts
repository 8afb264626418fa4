import { whenAtRest } from "../when-at-rest.ts";

type Moves = typeof import("./moves.ts");

/**
 * Lends the code that moves things, once the page has come to rest: what a page shows first neither carries nor waits for it.
 * Whoever asked for less motion, or for fewer bytes, is left with the page as it stands. Returns what stops it.
 */
export function withLateMotion(begin: (moves: Moves) => () => void): () => void {
  if (!isMotionWelcome()) return () => undefined;
  let stop: () => void = () => undefined;
  let isOver = false;
  whenAtRest(async () => {
    if (isOver) return;
    const moves = await import("./moves.ts").catch(() => null);
    if (moves !== null && !isOver) stop = begin(moves);
  });
  return () => {
    isOver = true;
    stop();
  };
}

/** Whether the reader has neither asked for less motion nor to save data. */
export function isMotionWelcome(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches && connection?.saveData !== true;
}
