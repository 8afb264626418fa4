/** How many tests (or, for tools that are none, checks) a part passed and failed. */
export type Counts = { passed: number; failed: number; skipped: number };

export type PartContext = {
  /** Where reports and logs of this run are kept. */
  logFolder: string;
  /** Takes what the part's programs print. */
  print: (text: string) => void;
};

/** One of the things that `npm test` does, runnable alone as `npm run test:<name>`. */
export type Part = { name: string; run(context: PartContext): Promise<Counts> };
