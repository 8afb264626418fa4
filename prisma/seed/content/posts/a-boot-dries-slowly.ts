import type { PostSeed } from "../types.ts";

export const aBootDriesSlowly: PostSeed = {
  slug: "a-boot-dries-slowly",
  title: "A boot dries slowly, or not at all",
  category: "Care",
  excerpt: "What rain, salt and radiators do to leather, and the ten minutes on a Sunday that undo it.",
  seoDescription:
    "How to dry wet leather boots, remove salt stains, clean, cream and polish them, and when to take them to a cobbler.",
  authorSlug: "marit-okafor",
  heroPicture: "still-shoes.webp",
  publishedDaysAgo: 62,
  body: `Leather does not mind rain. It was on a cow. What it minds is the hour afterwards, when somebody is sorry for it and puts it by the fire.

## What happens by the radiator

Leather is a felt of fine protein fibres which have been tanned so that they do not rot, and then greased so that they slide over one another. The grease is what you feel when a good boot bends. When the leather is soaked, water gets between the fibres and carries some of that grease towards the surface. If it dries slowly, most of it stays. If it dries fast and hot, the fibres shrink and stick together, and the boot comes back from the radiator hard, a little smaller, and with a line across the toe which will be a crack by March.

So: at room temperature, on their sides so that the soles can breathe, away from stoves, pipes and the sun. Stuff them with plain paper and change it after an hour, when it has drunk what it can. The next day, put in trees. A pair of boots soaked through needs two days. There is no clever way to make it one.

> There is no clever way to make it one.

::product{slug="ankle-boot"}

## Salt

The white tide lines of winter are road salt. It comes through the leather dissolved in the wet and stays behind when the water leaves. Salt draws moisture, so the line never quite dries, and the leather under it stiffens.

Take it off the same evening if you can: one part of white vinegar in two parts of water, a soft cloth, the entire shoe and not merely the line, or you will trade one line for another. Wipe again with clear water. Then dry as above.

## Ten minutes on a Sunday

1. **Brush.** A stiff one for the welt, where the grit sits, and a soft one for the rest. Dust is fine sand, and it is working.
2. **Wipe** with a damp cloth. Let them dry for as long as it takes to read this.
3. **Cream**, a little, on a cloth around one finger. Cream is wax, oil and water with some colour; it replaces what the rain took. A pea for each boot. More does not go in, it only lies there and gathers dust.
4. **Wait** ten minutes.
5. **Brush** until it shines. The shine comes from the brush, not from the tin.
6. **Wax**, if you like, on the toe and heel only. Wax is a raincoat. On the part that bends it cracks and goes white.

Do it once a month in winter and twice in a summer.

![Chelsea ankle boot in black, seen at an angle](ankle-boot-black-angle.webp)

## A day between

A foot gives off a surprising amount of water, and a shoe that is worn daily never gets rid of it. The lining rots from the inside, at the heel first. Two pairs worn in turn last longer than twice one pair. It is the cheapest advice I have, and people take it for salesmanship.

Trees help. Cedar ones take up damp and smell pleasant, but any wood which fills the shoe will do: it is the shape that counts. The creases flatten while the leather is still a little moist.

::product{slug="loafer"}

## When to see a cobbler

Go early. When the rubber top piece on the heel is worn to the leather on one corner, it is a small job of ten minutes. A month later it is a new heel. When the half sole is thin enough to give under your thumb, have it replaced; if you can feel the pavement, the welt has been walking too.

Our boots are stitched to a welt and our loafers stitched through, so both can be resoled, the boot three or four times. Write to us first if the upper has split. A crack at the bend can be patched from the inside. A boot that has been baked cannot.`,
};
