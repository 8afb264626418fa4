import type { PostSeed } from "../types.ts";

export const theMendingTable: PostSeed = {
  slug: "the-mending-table",
  title: "Eleven things on the mending table",
  category: "People",
  excerpt: "Marit Okafor’s bench on a Tuesday: three elbows, a bag handle, a letter and a moth.",
  seoDescription:
    "A day in the Cartelle repair workroom with Marit Okafor: darning elbows, restitching handles, and knowing when not to mend.",
  authorSlug: "samira-lind",
  heroPicture: "still-rail.webp",
  publishedDaysAgo: 76,
  body: `The table is 2.4 metres long and stands under the north window. Marit Okafor had it built to the height of her elbows when she is sitting, which makes it too high for everybody else, and she regards this as an advantage.

On the Tuesday that I spent with her there were eleven things on it. She works from left to right.

## Three elbows

The first two are darned. She stretches the hole over a wooden mushroom, runs a thread up and down across the gap, then weaves through it, over and under, the other way. It is a tiny piece of cloth, made in place. She does not match the yarn exactly. “If you match it, you see a mistake. If you are one shade off, you see a shade.”

The third elbow is too far gone for weaving. She picks up the loops below the hole on two fine needles and knits a new piece upwards, row by row, taking in one loop at either side, and grafts it to the loops at the top. When it has been washed I can’t find it. She can, with her thumb.

> If you match it, you see a mistake. If you are one shade off, you see a shade.

::product{slug="boxy-jumper"}

## A handle

The tote has been someone’s office for four years. One handle has lifted, because the thread wore through where it rubs against a coat button. The leather is sound. She cuts the old stitches, cleans the holes with an awl, and sews it again with two needles and one waxed linen thread, the needles passing each other in every hole. A machine makes a lockstitch, two threads hooked around one another; if one breaks, it runs. A saddle stitch does not run. “It is the only stitch that does not need its neighbour,” she says.

![Structured tote in cognac, seen at an angle](tote-cognac-angle.webp)

::product{slug="tote"}

## A moth

It arrives in the same parcel as a grey scarf, and is dead. The scarf goes into a bag and the bag into the freezer in the corridor, on which a label asks people not to keep their lunch there. It will stay for two weeks. The rest of the table is brushed and vacuumed, including, to my surprise, me.

## A letter

A woman writes that the coat belonged to her sister. The lining is torn at the armhole (it is not one of ours, it has a lining) and could we mend it, but could we please not clean it. There is nothing else in the letter. Marit reads it twice and puts it on the right of the table, which is the end of the day, when it is quiet.

## What she sends back

Not everything is mended. A satin skirt has gone along the seam at the hip, where the threads have slid apart over four centimetres. It could be closed, she says, and would go again beside the repair, because the cloth is tired and the seam is not. She writes a card by hand to say so, and suggests a cushion. A pair of jeans has a hole in the knee that the owner would like to have patched invisibly. She writes that denim can’t be mended invisibly, only well, and asks what colour of thread they like.

I ask what people get wrong. She thinks about it through most of a cuff.

“They wait,” she says. “They think that it’s a small thing and they are ashamed to send it. A small thing is what I want. A small thing is twenty minutes. They send it when it is a large thing, and then they’re ashamed of that.”

::product{slug="wide-jeans"}

By five the table is clear apart from the coat with the torn armhole. The new seam is silk, sewn from the inside. Before she folds it she hangs it by the window for a moment, without brushing it, and then she writes the bill. It is for four euros of thread. Repairs are at cost, and she says that was the cost.`,
};
