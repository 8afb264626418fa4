/** Durations by step, in milliseconds, and what they come to. */
export class Timings<Step extends string> {
  readonly #taken = new Map<Step, number[]>();

  readonly time = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const result = await work();
    this.add(step, performance.now() - startedAt);
    return result;
  };

  add(step: Step, ms: number): void {
    const taken = this.#taken.get(step);
    if (taken === undefined) this.#taken.set(step, [ms]);
    else taken.push(ms);
  }

  count(step: Step): number {
    return this.#taken.get(step)?.length ?? 0;
  }

  /** The value below which this share of the durations lies; 0 when there is none. */
  percentile(step: Step, share: number): number {
    const sorted = [...(this.#taken.get(step) ?? [])].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  }
}
