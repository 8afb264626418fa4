import { aBootDriesSlowly } from "./posts/a-boot-dries-slowly.ts";
import { aShadowIsAPatternToo } from "./posts/a-shadow-is-a-pattern-too.ts";
import { brassRemembers } from "./posts/brass-remembers.ts";
import { howToFoldAJumper } from "./posts/how-to-fold-a-jumper.ts";
import { linenCreasesLetIt } from "./posts/linen-creases-let-it.ts";
import { satinIsAWayOfWeaving } from "./posts/satin-is-a-way-of-weaving.ts";
import { theKnitwearStory } from "./posts/the-knitwear-story.ts";
import { theMendingTable } from "./posts/the-mending-table.ts";
import { theWomanWhoCounts } from "./posts/the-woman-who-counts.ts";
import { whatABagWeighsEmpty } from "./posts/what-a-bag-weighs-empty.ts";
import { whyTheCoatHasNoLining } from "./posts/why-the-coat-has-no-lining.ts";
import { winterStartsAtTheEars } from "./posts/winter-starts-at-the-ears.ts";
import type { PostSeed } from "./types.ts";

/** The journal, newest first. */
export const posts: readonly PostSeed[] = [
  howToFoldAJumper,
  whatABagWeighsEmpty,
  winterStartsAtTheEars,
  theKnitwearStory,
  aShadowIsAPatternToo,
  linenCreasesLetIt,
  whyTheCoatHasNoLining,
  aBootDriesSlowly,
  theMendingTable,
  brassRemembers,
  satinIsAWayOfWeaving,
  theWomanWhoCounts,
];
