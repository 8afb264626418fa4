// @ts-check

/** A fill that failed leaves no trace but its start; after this long (the limit of a cached function is 54 s) it is over. */
const longestFillMs = 60_000;

/**
 * Remembers, from a miss until the entry is stored, which news were in when the work began: the entry may hold nothing newer.
 *
 * Next lets a request join a cached function that another request began, without asking the cache. So what begins while
 * such work is under way may contain what that work read, and counts as old as it; and that work may itself have joined an
 * older one, hence `reach`.
 *
 * @param {{ sequence: () => number; nowMs?: () => number }} options
 */
export function createFills({ sequence, nowMs = Date.now }) {
  /** @type {Map<string, { start: number; reach: number; oldest: number; atMs: number }>} */
  const dataFills = new Map();
  /** @type {Map<string, { oldest: number; atMs: number }>} */
  const pageFills = new Map();

  return {
    /** A cached function is about to run. Next asks once per run, so an unfinished one of the same key has failed. @param {string} key */
    beginData(key) {
      dataFills.delete(key);
      const under = underWay();
      const start = sequence();
      const reach = Math.min(start, ...under.map((fill) => fill.start));
      dataFills.set(key, {
        start,
        reach,
        oldest: Math.min(start, ...under.map((fill) => fill.reach)),
        atMs: nowMs(),
      });
    },

    /** Its age, or undefined when nobody saw it begin: then it can't be dated. @param {string} key */
    endData(key) {
      const fill = dataFills.get(key);
      dataFills.delete(key);
      return fill?.oldest;
    },

    /** A page is about to be rendered; of several renders of one page the earliest counts. @param {string} key */
    beginPage(key) {
      if (pageFills.has(key)) return;
      if (pageFills.size >= 10_000) dropOld(pageFills);
      const oldest = Math.min(sequence(), ...underWay().map((fill) => fill.reach));
      pageFills.set(key, { oldest, atMs: nowMs() });
    },

    /** @param {string} key */
    endPage(key) {
      const fill = pageFills.get(key);
      pageFills.delete(key);
      return fill?.oldest;
    },
  };

  function underWay() {
    dropOld(dataFills);
    return [...dataFills.values()];
  }

  /** @param {Map<string, { atMs: number }>} fills */
  function dropOld(fills) {
    const limit = nowMs() - longestFillMs;
    for (const [key, fill] of fills) if (fill.atMs < limit) fills.delete(key);
  }
}
