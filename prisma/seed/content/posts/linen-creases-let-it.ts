import type { PostSeed } from "../types.ts";

export const linenCreasesLetIt: PostSeed = {
  slug: "linen-creases-let-it",
  title: "Linen creases. Let it",
  category: "Care",
  excerpt:
    "The crease is the price of everything that linen does well. How to wash it, when to iron it, and when to stop.",
  seoDescription:
    "Why linen creases, why it is stronger wet than dry, how to wash and dry it, and how to iron a linen shirt in six minutes.",
  authorSlug: "marit-okafor",
  heroPicture: "fabric-linen-flax.webp",
  publishedDaysAgo: 48,
  body: `Nobody brings me linen to mend. In six years at this bench I have had four pieces, and two of those had met a bicycle.

Flax is a stubborn fibre. It is the skin of a stem that has to hold up a metre of plant in the wind, and it does not stretch: pull a flax yarn and it gives two or three per cent before it breaks, where wool gives thirty. That is why linen sheets outlive the people who embroidered them. It is also why linen creases. A fibre that can’t stretch around a bend has to break its shape, and having done so it has nothing to spring back with.

You cannot have the one without the other. A linen that never creases has been coated with resin or mixed with polyester, and has given up some of what you bought it for.

## What it does instead

It is cool. The fibre is smooth and rather stiff, so the cloth stands away from the skin and air moves beneath it. It takes up water quickly and gives it off quickly; a damp linen shirt is dry by the time you have found another.

And it is stronger wet than dry, by a fifth or so. Cotton shares this; wool, silk and viscose are the other way about. So linen can be washed hard, often and for decades, and every wash takes off a little of the gum that holds the fibres in their bundles. It gets softer from the outside in.

> It gets softer from the outside in, and it takes about ten years.

::product{slug="linen-shirt"}

## Washing

Forty degrees is plenty. Sixty is allowed for white. Fill the drum by half: linen soaks up a great deal and needs to move, and most of the hard creases you dislike were pressed in by a full machine. Use a slow spin, 800 turns or fewer. Leave out the softener, which lays a film over the fibre and stops it from drinking.

Take it out at once. Hold the shirt by the shoulders and shake it twice, hard, as you would a rug. Then hang it on a wide hanger, do up the top button, and pull the front straight with wet hands. This takes ten seconds and saves the iron.

## Ironing, if you must

Linen wants three things: heat, steam and time. It is no use once it is dry. Take it down while it is still damp, or sprinkle it, roll it up and leave it for a quarter of an hour.

1. The collar first, from the points inwards.
2. Cuffs, then sleeves, with the seam at the back.
3. The yoke, over the end of the board.
4. The body, from one front around to the other.

Iron dark colours inside out, because flax can take on a shine. Then hang it up and leave it until it is cold. A warm shirt creases at the first chair.

![Band-collar linen shirt in ivory, seen at an angle](linen-shirt-ivory-angle.webp)

## Or not

There are two kinds of crease. One is the sharp, accidental kind, from a suitcase or a heap: iron that one out, because it says that nobody looked. The other comes from wearing, inside the elbow, across the lap, where the shirt was tied. It is soft, it sits where you bend, and it is gone after a night on a hanger in a bathroom. Leave that one alone. It is the cloth learning who you are.

The blazer is cut with this in mind. It has no lining to fight with and no canvas to buckle, so it may crease as it likes and still look like a jacket.

::product{slug="linen-blazer"}

Put linen away clean, unstarched and not too tightly folded, and fold it along a different line each year. Old linen does not wear through in the middle. It cracks along the folds, where it was kept too carefully.`,
};
