/**
 * The process's clock, for everything but expiry (which the database's shop_now() judges). Tests replace it.
 */
let read: () => Date = () => new Date();

export function now(): Date {
  return read();
}

/** Replaces the clock; returns what puts the old one back. */
export function setClock(clock: () => Date): () => void {
  const before = read;
  read = clock;
  return () => {
    read = before;
  };
}
