// @ts-check
/** @typedef {{ tag: string; version: string }} TagVersion */
/** @typedef {{ sequence: number; tags: readonly string[] }} Dated What was made: from data no older than `sequence`. */

/** Tags of which more than this many changed are no longer told apart: everything is stale once, memory is bounded. */
const maxKnownTags = 200_000;

/**
 * What this process has heard about changed tags, as a sequence: each batch of news takes the next number. An entry made
 * from what was read at number n is stale as soon as one of its tags has changed at a later number.
 *
 * @param {{ known?: readonly TagVersion[]; maxTags?: number }} [options] `known` are versions the entries at number 0 contain.
 */
export function createTagChanges({ known = [], maxTags = maxKnownTags } = {}) {
  let sequence = 0;
  let everythingChangedAt = 0;
  /** @type {Map<string, { version: string; changedAt: number }>} */
  const tags = new Map(known.map(({ tag, version }) => [tag, { version, changedAt: 0 }]));

  function forgetEverything() {
    sequence += 1;
    everythingChangedAt = sequence;
    tags.clear();
  }

  return {
    sequence: () => sequence,

    /** Takes in news; versions already heard are none. Returns how many tags changed. @param {readonly TagVersion[]} news */
    apply(news) {
      const changed = news.filter(({ tag, version }) => tags.get(tag)?.version !== version);
      if (changed.length === 0) return 0;
      sequence += 1;
      for (const { tag, version } of changed) {
        tags.set(tag, { version, changedAt: sequence });
        if (tag === "everything") everythingChangedAt = sequence;
      }
      if (tags.size > maxTags) forgetEverything();
      return changed.length;
    },

    /** Everything made so far is stale: another database, or one whose past was rewritten. */
    forgetEverything,

    /** @param {Dated} made */
    isFresh(made) {
      if (made.sequence < everythingChangedAt) return false;
      return made.tags.every((tag) => (tags.get(tag)?.changedAt ?? 0) <= made.sequence);
    },
  };
}

/** @typedef {ReturnType<typeof createTagChanges>} TagChanges */
