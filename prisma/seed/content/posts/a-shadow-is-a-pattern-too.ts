import type { PostSeed } from "../types.ts";

export const aShadowIsAPatternToo: PostSeed = {
  slug: "a-shadow-is-a-pattern-too",
  title: "A shadow is a pattern, too",
  category: "Notes",
  excerpt:
    "Why we make plain things: the light does the rest. Some facts about shadows, and how to dress with them.",
  seoDescription:
    "How light and shadow draw on plain cloth: soft and hard edges, low winter sun, ribs, pleats and satin, and why plain is not empty.",
  authorSlug: "samira-lind",
  heroPicture: "hero-sage-wide.webp",
  publishedDaysAgo: 34,
  body: `We are asked now and then why nothing in the shop has a print on it. The answer hangs on the wall of the room where we take the pictures: a brass rail, a coat, and to the right of the coat a second coat, larger, in grey, that was not there an hour ago.

Plain cloth is a screen. All day something is projected onto it.

## Hard and soft

The edge of a shadow tells you how far away it is from the thing that casts it. The sun is not a point but a disc, about half a degree across, so every edge is smeared by the size of that disc. The smear grows with distance, by roughly a centimetre for each metre. Your collar, a few millimetres from your neck, draws a line like a pen. The lamp post across the street draws with a wet brush. A cloud, a kilometre up, can only shade.

On a dull day the whole sky is the lamp, and there are no edges at all. That is the light in which to compare colours. It is the wrong light for judging a cut.

> Plain cloth is a screen. All day something is projected onto it.

## Long and short

At noon in midsummer, in Vienna, your shadow is less than half as long as you are. At noon on the shortest day the sun stands 18 degrees above the roofs, and the same shadow is three times your height. Winter light comes from the side. It passes over cloth instead of falling on to it, and picks out every ridge.

So ribs, loops and brushed surfaces are winter cloths for two reasons, and only one of them is warmth. A ribbed beanie under a July sun is a flat green. In December it is striped, a light line and a dark one, all the way round.

![Ribbed beanie in sage, in close-up](rib-beanie-sage-detail.webp)

::product{slug="rib-beanie"}

## Not grey

Shadows out of doors are not grey either. The sunlight is blocked there, but the sky still shines in, and the sky is blue. Painters began to put it on canvas around 1870, first on snow, and were laughed at for a decade. Look at a white shirt on a clear day: the lit side is faintly yellow, the folds are faintly blue. Ivory, being a warm white, holds the two together, and that is why we dye more of it than of optical white, which glows in the folds like a lamp left on.

::product{slug="linen-shirt"}

## How to use it

- A **fold** is a shadow that you can place. A coat without a lining falls in three or four deep folds from the shoulder; a lined one falls in one sheet. We left the lining out of the wool coat partly for this.
- A **lapel** is a shadow with a straight edge. It should be wide enough to cast one.
- **Satin** turns it round. Its long floating threads throw the light back in one direction, so the folds are bright where others are dark. Two people see different stripes on the same skirt.
- **Black** keeps its shadows to itself. In black, choose texture: felt, rib, grain. Smooth black wool from three metres is an outline.

![Close-up of folded camel wool](fabric-wool-camel.webp)

::product{slug="wool-coat"}

Try it before you buy anything. Stand at a window, sideways, in the plainest thing that you own. Turn slowly. You will see a pattern cross the cloth which nobody printed, which fits you exactly, and which will be a different one at four o’clock.`,
};
