import type { PostSeed } from "../types.ts";

export const theWomanWhoCounts: PostSeed = {
  slug: "the-woman-who-counts",
  title: "The woman who counts",
  category: "People",
  excerpt:
    "When the page says that two are left, somebody has seen both. A morning with Renske Abara and a clipboard.",
  seoDescription:
    "How Cartelle counts its stock, why small runs need exact numbers, and what happens to a coat for fifteen minutes while you pay.",
  authorSlug: "samira-lind",
  heroPicture: "still-drape.webp",
  publishedDaysAgo: 118,
  body: `At half past seven the lights in the stockroom come on one row at a time, because Renske Abara likes to see what she is about to count before it sees her.

She used to count birds. For eight winters she sat in a hut on the mudflats and estimated dunlin by the thousand, and what she took from it was a distrust of estimates. “A thousand birds is a feeling,” she says. “Nine coats is nine.”

## Shelves

The stockroom has 351 places, one for each size of each colour of everything that we make. Each place has a card with a code. WC-CAM-M is the wool coat, camel, medium. The code says nothing clever. It has to be read aloud over a telephone by somebody with cold hands.

Every morning she counts forty places, chosen by a list that she does not choose, so that the whole room comes round in nine days. She counts first and looks at the number afterwards. “If you know the answer, you will find it.”

> A thousand birds is a feeling. Nine coats is nine.

On the morning when I am there, thirty-nine agree. The fortieth is a card holder, cognac: the book says one and the shelf says none. She looks behind it, beneath it and in the place next door. Then she writes minus one, and the reason, “not found”, and signs. The entry can’t be altered afterwards, by her or by anyone else. If the card holder turns up, that will be a new line: plus one, found, with a date. The history keeps its mistakes.

::product{slug="card-holder"}

## Why it matters when things are few

A big warehouse can be wrong by one in a hundred, and a buyer never finds out; there is another in the next crate. We make sixty of a dress. If the page says one and there is none, a person who chose it, measured herself and paid for it gets a letter of apology. Renske wrote such a letter in her first year. She still has the draft.

So the shop keeps a rule, and she explains it with her hands. Your bag is a wish: a coat in your bag is still on the shelf, and somebody else may buy it, because people leave things in bags for weeks. But at the moment when you go to the checkout the coat is yours. It is held, in your size, for fifteen minutes, and in that time nobody else can have it, not even someone who is faster. If you pay, it is sold. If you go and answer the door and forget, it goes back, and the page says so.

The two numbers on her screen are called on hand and reserved. What you read in the shop is the one less the other.

![Wool coat in camel, seen from the front](wool-coat-camel-front.webp)

::product{slug="wool-coat"}

## Two left

I ask if it is true, as people suspect of every shop, that “two left” is a way of hurrying them.

She takes me to the place. There is the card, WC-CAM-M, and above it on the rail hang two coats, side by side in their cotton bags. She unzips one so that I can see the sleeve. “You can hurry or not,” she says. “There will still be two.”

At the end of the row the felt hats have an empty shelf, and have had one since the ninth. There is a list of people who asked to be told when they return. It is kept in the order in which they asked. I looked for my own name on it, and found it, some way down, and did not ask whether anything could be done.

::product{slug="felt-hat"}

At ten the first orders of the day are on the packing bench. She walks past them with the clipboard, counting under her breath, as other people hum.`,
};
