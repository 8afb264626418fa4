import type { PostSeed } from "../types.ts";

export const winterStartsAtTheEars: PostSeed = {
  slug: "winter-starts-at-the-ears",
  title: "Winter starts at the ears",
  category: "Notes",
  excerpt:
    "You do not lose half of your warmth through your head. But the ears know first, and there is a reason.",
  seoDescription:
    "Why ears feel the cold first, what is wrong with the old rule about heat and heads, and what makes a warm beanie warm.",
  authorSlug: "samira-lind",
  heroPicture: "still-accessories.webp",
  publishedDaysAgo: 20,
  body: `Everybody has been told that half of the body’s heat escapes through the head. It was in army manuals, and then it was in everyone’s mother.

The figure seems to go back to tests made in the 1950s, in which soldiers were sent into the cold in arctic suits. The suits covered everything except the head. The heat left through the head, as it would have left through a knee if the suits had left out the knees. The head is somewhat less than a tenth of your surface, and when the rest of you is bare as well it loses about its share.

So a hat is not magic. Why, then, does going without one feel so much worse than going without gloves?

## Thin, and standing in the wind

Look at an ear. It is a sheet of cartilage a few millimetres thick with skin on both sides and next to no fat, held out into the wind like a small sail. It has a great deal of surface for very little volume, which is exactly how you would build something in order to cool it. When the air is cold the vessels in it narrow to save heat for the parts that matter more, and its temperature falls quickly.

Skin of the face and ears is also rich in nerve endings that report cold. They do not measure how much heat you have lost. They measure how cold they are, and how fast that changed. The ears are not where winter leaves you; they are where it knocks.

> The ears are not where winter leaves you. They are where it knocks.

This is the case for a beanie, and it is a better one than the old statistic. Cover a tenth of your surface, and the part of you that complains the loudest falls silent.

## What makes a beanie warm

Still air does. Wool conducts little heat, and air conducts less, so the best cloth for a hat is one that holds as much air as possible and does not let go of it in a breeze.

- **Thickness.** A ribbed knit stands up in ridges with a pocket of air between every two. Ours is a full-cardigan rib, in which each stitch is tucked behind the last one; it is half as thick again as a plain rib of the same yarn.
- **Two layers where it counts.** The cuff is 8 cm deep, folded once, so that both ears have two layers of wool in front of them and one more sheet of air between.
- **Wool, because heads sweat.** Wool can take up about a third of its own weight in water vapour before it feels wet, and it gives off a little warmth as it does so. You notice it at the top of a hill.

::product{slug="rib-beanie"}

A felt hat works differently. Felt is wool with nearly all of the air pressed out, so it insulates less for its thickness, but no wind gets through it and rain runs off the brim. It leaves the ears to look after themselves. For that, there is a scarf: two metres, wound twice, pulled up at the back.

![Fringed wool scarf in camel, seen from the front](wool-scarf-camel-front.webp)

::product{slug="wool-scarf"}

## How to wear it

Low. The lower edge of the cuff belongs at the lower third of the ear, where the lobe begins. Higher up it looks better in pictures, and in pictures nobody is cold.

If it itches, the yarn is too coarse. Skin begins to feel fibres as prickle when many of them are thicker than about 30 microns, because a thick end does not bend away; it pokes. The merino that we use for hats is 19.5. You should be able to forget it until you come indoors and find, a minute later, that you are still wearing it.`,
};
