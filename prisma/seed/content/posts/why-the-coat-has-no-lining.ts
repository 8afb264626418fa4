import type { PostSeed } from "../types.ts";

export const whyTheCoatHasNoLining: PostSeed = {
  slug: "why-the-coat-has-no-lining",
  title: "Why the coat has no lining",
  category: "Making",
  excerpt:
    "A lining hides things. Take it out, and every seam has to be good on both sides. A morning in Prato.",
  seoDescription:
    "How an unlined double-faced wool coat is made: two cloths woven as one, edges split and closed by hand, and what it means for wear.",
  authorSlug: "jonah-velasco",
  heroPicture: "fabric-wool-camel.webp",
  publishedDaysAgo: 55,
  body: `Open almost any coat and you will find a second coat inside it, thinner and shinier, sewn in to hide the first. The lining covers raw edges, pockets hung like bags, canvas, glue, and threads that somebody meant to cut. It slides on well. It is also the part that fails: at the armhole first, after four or five winters, and then along the vent.

We wanted a coat that did not have one. That turns out to be a decision about weaving.

## Two cloths at once

Double-faced cloth is two cloths, woven on one loom at one time, one above the other. Each has its own warp and its own weft. Every centimetre or so a fine binding thread passes from the upper to the lower and back again, and holds them together. You can’t see it from either side. Ours weighs 620 g to the square metre, about 310 for each face, and is woven in Prato, where they have been turning wool into cloth since the twelfth century and still talk of little else.

The two layers trap a sheet of air between them. It is warm in the way that two jumpers are warmer than one thick one.

## Splitting

The trick is in the edge. Before a seam is sewn, a person takes the two layers apart along the cut, to a depth of about two centimetres. It is done with a small machine which has a blade like a fingernail, or by hand, thread by thread, where the line curves. Now there are four layers at every join. The outer two are sewn together by machine. The inner two are turned in towards each other, laid edge to edge, and closed by hand with a slip stitch that catches one thread at a time.

> There is no wrong side. There is only the side that you happen to be wearing.

The result is a seam that is clean on both sides, with nothing covering it, since there is nothing to cover. A coat in size M has close to nine metres of it. A good hand closes 80 cm in an hour; so there are some eleven hours of sewing that you will not notice, which was the idea.

![Wool coat in camel, in close-up](wool-coat-camel-detail.webp)

::product{slug="wool-coat"}

## What you gain

**Movement.** A lining is cut from a cloth that doesn’t stretch, to the same shape as a cloth which does. The two pull against each other whenever you lift an arm. Without it the coat swings from the shoulder in one piece.

**Weight.** A lining, its interlining and its tapes come to about 300 g.

**Repair.** Everything can be reached. When a pocket goes, one seam is opened, the pocket mended and the seam closed, and the coat does not have to be taken to pieces to get there. Marit has asked me to mention this.

## What you give up

It is only fair to say. Wool on wool does not slide, so over a rough jumper you put it on with two movements and not one. There is no inside pocket: a pocket needs something to hang from. Two readers have written about it already, and they are right, and there still isn’t. The pockets at the side are deep enough for a paperback.

And it can’t be cut cheaply. The cloth is twice the cloth, the sewing is four times the sewing. We make one run in each colour every autumn.

::product{slug="boucle-coat"}

## How to look at one

Turn back the front edge of any coat that is sold as double-faced, and look along it from the side. If the edge is soft and you can see a faint line where two layers meet, it was split and closed by hand. If there is a row of machine stitches or a strip of ribbon, it was not; that may be an honest coat too, but it should have an honest price.`,
};
