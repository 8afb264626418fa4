import type { PostSeed } from "../types.ts";

export const howToFoldAJumper: PostSeed = {
  slug: "how-to-fold-a-jumper",
  title: "How to fold a jumper so that it lives twenty years",
  category: "Care",
  excerpt:
    "A hanger does more harm to knitwear than a winter of wearing. What to do instead, in four movements.",
  seoDescription:
    "How to fold, wash, store and protect wool jumpers so that they keep their shape for decades, from the people who mend them.",
  authorSlug: "marit-okafor",
  heroPicture: "still-knits.webp",
  publishedDaysAgo: 6,
  body: `Most of the jumpers that come to my bench were not worn out. They were hung up.

A knitted cloth is one long yarn, bent into loops. Nothing holds the loops in place except one another, and that is why a jumper gives when you reach for a shelf and comes back when you lower your arm. Put it on a hanger and its whole weight, 400 or 500 g, pulls on the two rows of loops along the shoulders. They lengthen by a little each week. After a season the shoulders have corners, the body is 4 cm longer, and the sleeves cover the hands.

So the first rule is the one your grandmother knew. Woven things hang; knitted things lie down.

## Four movements

Lay the jumper face down on a table and smooth it from the middle outwards.

1. Fold one side to the centre of the back, so that the fold runs from the shoulder to the hem.
2. Bring the sleeve down along that fold. Do not pull it straight; let it lie.
3. Do the same on the other side. You have a long rectangle, as wide as a book is tall.
4. Fold the rectangle in three, from the hem upwards, and turn it over.

The neck is on top, with nothing folded across it. That matters more than neatness: a crease across a ribbed neckband stays there, and a neckband that has lost its spring is the hardest thing to give back.

> Woven things hang; knitted things lie down.

Stack no more than five, with the heavy ones at the bottom. If the shelf is shallow, roll them instead. The loops don’t mind being curved. They mind being pulled.

::product{slug="wool-jumper"}

## Wash it less, and cooler

Wool fibres are covered in overlapping scales, like a roof. Those scales are why rain beads on a coat, and why a hot wash ruins a jumper: with heat, water and rubbing the scales lock together, and a cloth that has locked does not unlock. Felting is a one-way street.

You need less washing than you think. Wool takes up water vapour and gives it off again, and smells go with it. A night on a chair by an open window does most of what a wash would do. When it must be washed, use water of 30 °C at most, a soap made for wool, and no rubbing. Press the water out in a towel. Dry it flat, in shape, away from the radiator.

![Close-up of an ivory knit](fabric-knit-ivory.webp)

## About pills

The small balls that form under the arms are short fibres which have worked loose and rolled themselves up. Every soft yarn does it, and good yarns do it for a few weeks and then stop, because the loose ends have all come out. Take them off with a comb made for it, on a flat surface, in one direction. Do not pull. What you pull is still attached.

## About moths

It is not the moth that eats, it is the larva, and it prefers wool with something on it: skin, soup, a trace of sweat. Put nothing away dirty. If you find holes, put the jumper in a sealed bag in the freezer at −18 °C for two weeks, then brush it outdoors. Cedar smells pleasant and discourages them a little while the scent is fresh. A clean jumper in a closed cotton bag is better.

If you find a hole all the same, stop wearing it and send it to us. A hole of three loops is twenty minutes’ work. A hole of thirty is an afternoon.

::product{slug="cardigan"}

Twenty years is not a figure of speech. The oldest jumper I look after was knitted in 1994. It has had two elbows and one cuff, and it has never been on a hanger.`,
};
