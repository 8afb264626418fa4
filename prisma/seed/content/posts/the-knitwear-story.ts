import type { PostSeed } from "../types.ts";

export const theKnitwearStory: PostSeed = {
  slug: "the-knitwear-story",
  title: "The knitwear story",
  category: "Making",
  excerpt:
    "From a fleece to a cardigan in eleven pairs of hands. What fine, fashioned and linked mean, and why they cost money.",
  seoDescription:
    "How a merino cardigan is made, from fleece and micron to fully fashioned panels, hand linking and washing, and what to look for.",
  authorSlug: "jonah-velasco",
  heroPicture: "still-rail-ivory.webp",
  publishedDaysAgo: 27,
  body: `A sheep grows about four kilograms of wool in a year. A good third of that is grease and earth. When it has been sorted, washed and combed, one merino has given enough for five or six jumpers. It is a useful number to keep in mind when one of them costs as much as a lunch.

We follow one cardigan here, the V-neck, from the fleece to the shelf.

## Microns

The first thing anyone asks about wool is how thick it is, in thousandths of a millimetre. Human hair runs from 50 to 100 microns. Carpet wool is over 30. Merino begins below 24, and ours is bought at 19.5: fine enough for bare skin, and not so fine that it wears through at the elbow in one winter. You can go finer. At 16 microns wool feels like breath, and lasts about as long.

The other measure is length. Long fibres are held by the twist in more places, so they stay in the yarn, and a jumper knitted from them pills for a month rather than for ever. Length can’t be felt in the shop. It can only be asked about, which is why we ask.

> At sixteen microns wool feels like breath, and lasts about as long.

## Shaped, not cut

There are two ways to knit a jumper. The quick one is to knit a wide length, cut the pieces out as if it were woven, and overlock the edges. A quarter of the cloth is swept up, and the seams are ridges.

The slow one is to knit every piece to its outline. The machine moves loops inward or outward at the edge, one or two at a time, so that the panel narrows into an armhole by itself. It is called fully fashioned, and you can see it: look for a short row of slanting marks beside the seam at the shoulder. They are where the loops were moved. Nothing has been cut, so there is nothing to unravel and no waste.

![V-neck cardigan in toffee, in close-up](cardigan-toffee-detail.webp)

::product{slug="cardigan"}

## Linking

Then the panels are joined. On a linking machine, a dial of needles as wide as a cartwheel, a person hangs every loop of one edge upon its own point, and every loop of the other edge on the same point, and a chain stitch closes them. There are about 180 loops in a neckband. It takes good light, patience, and years of practice; a fast linker does forty necks a day. The seam is flat, stretches as the cloth does, and may be undone by anyone who knows which end to pull. That is what makes it mendable.

In Hawick eleven people touch a cardigan before it leaves. Three of them link.

## Water

What comes off the machines is harsh and greasy with spinning oil. It becomes knitwear in the wash: soft water, a little soap, a few minutes of gentle movement. The oil leaves, the yarn swells, the loops settle into each other, and the whole piece shrinks by a few per cent into the size it was meant to be. A minute too short and it feels like string. A minute too long and it is felt. The man who decides does it with his hand in the water.

Lambswool goes in for longer. It is the first shearing, taken at about seven months, and one end of each fibre has never met a blade; it tapers to nothing, which is why it is soft. A little felting closes its surface. The boxy jumper comes out of the water a tenth narrower than it went in.

::product{slug="boxy-jumper"}

## What to look for, anywhere

Turn it inside out. Slanting marks at the armhole, a flat seam at the neck, a front band in one piece, a spare length of yarn sewn to the side seam. If all four are there, somebody took trouble. Ours has the yarn too. Keep it; Marit will ask you for it in ten years.

::product{slug="turtleneck"}`,
};
