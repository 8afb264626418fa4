import type { PostSeed } from "../types.ts";

export const satinIsAWayOfWeaving: PostSeed = {
  slug: "satin-is-a-way-of-weaving",
  title: "Satin is a way of weaving",
  category: "Making",
  excerpt:
    "It is not a fibre, and it need not be silk. What makes satin shine, snag and fall, and why we cut it slantwise.",
  seoDescription:
    "What satin is, how its weave makes it shine, how viscose, acetate and silk satins differ, and why bias-cut skirts and slips hang so well.",
  authorSlug: "jonah-velasco",
  heroPicture: "fabric-satin-champagne.webp",
  publishedDaysAgo: 104,
  body: `Ask what a dress is made of and you may be told: satin. It is as if you had asked what a house is made of and been told: stairs.

Satin is a weave. There are three from which nearly all others descend. In plain weave each thread goes over one and under one, as in a shirt or a sheet. In twill it goes over two or more and steps sideways by one every row, so that a diagonal runs across the cloth, as it does in denim. In satin a thread goes over four at least, often seven, before it dips beneath one; and the dips are scattered so that no two of them touch.

The long stretches are called floats. Everything about satin, good and bad, comes from the floats.

## Shine

Light falls on threads lying side by side, all in one direction, with hardly a crossing to break them up. It is reflected as from brushed hair: in a band, which moves when you do. The back of the cloth, where the other set of threads shows, is matt. Neither side is the wrong one. We sew with the dull side in, because the bright side is slippery on the skin in winter and clings to tights.

## Fall

Every crossing of two threads is a little hinge with some friction in it. Satin has few crossings, so it bends easily and slides over itself, and hangs in long folds rather than in breaks. This is what the word drape means.

> Every crossing of two threads is a hinge. Satin has few, and so it falls.

## Snags

A float is held down only at its ends. A rough nail, a bracelet, the zip of a bag may lift one, and there it is, a bright hair across the skirt. Do not cut it. Hold the cloth on both sides and ease it on the slant; most floats go back. If one does not, take it through to the inside with a fine needle.

![Satin midi skirt in champagne, in close-up](satin-skirt-champagne-detail.webp)

## What it is made of

Silk is the classic, since a silk filament can be a kilometre long and needs no twist, and twist scatters light. Polyester is the cheap one: strong, easily washed, a little too bright, and close in warm weather. We use two others.

**Viscose** is cellulose, mostly from wood, dissolved and drawn out again into filaments. It is heavy, cool, and takes dye deeply. Its weakness is water: a wet viscose thread has about half of its dry strength. So wash it by hand, support it when you lift it, and never wring.

**Acetate**, in the column dress, is a relative with a crisper hand and a clearer shine. Acetone dissolves it. Take your nail varnish off in another dress.

::product{slug="column-dress"}

## Cut slantwise

Pull a handkerchief along its edge and it hardly gives. Pull it from corner to corner and it stretches, narrows, and comes back. Woven cloth turned by 45 degrees behaves almost like knitting. Madeleine Vionnet understood this in Paris in the 1920s and built dresses on it that had neither darts nor fastenings.

Our slip and our midi skirt are cut on that bias. It costs about a third more cloth, because the pieces lie across the length like a fish on a square plate. And it takes time. A bias hem drops, unevenly, over the first days of hanging, by as much as three centimetres. So every skirt hangs for two days on a rail before somebody measures up from the floor and cuts it level. If you have ever owned a bias skirt that dipped at both sides after a week, that was done the other way round.

::product{slug="satin-skirt"}

::product{slug="satin-slip-dress"}

Hang it inside out. Iron it on the dull side, cool, while barely damp. And sit down in it: unlike linen, it forgives.`,
};
