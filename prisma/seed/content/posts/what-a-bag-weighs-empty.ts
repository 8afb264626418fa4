import type { PostSeed } from "../types.ts";

export const whatABagWeighsEmpty: PostSeed = {
  slug: "what-a-bag-weighs-empty",
  title: "What a bag weighs, empty",
  category: "Making",
  excerpt:
    "A handbag can weigh more than a kilogram before you put anything in it. We put ours on the scale and print the number.",
  seoDescription:
    "Why leather bags are heavy, where the grams go, and how the thickness of leather, lining and brass decide what you carry all day.",
  authorSlug: "jonah-velasco",
  heroPicture: "still-bags.webp",
  publishedDaysAgo: 13,
  body: `There is a kitchen scale on the cutting table in Ubrique, between the knives and the paper patterns. Every sample goes on it before anybody says whether they like it.

It began with a complaint. A customer returned a tote and wrote, politely, that it was a beautiful object which she had stopped taking out of the house. We weighed it: 1,340 g, empty. That is a litre and a third of water, carried on one arm, before the keys.

## Where the grams go

Leather is close to water in density, a little lighter. A square metre of it, one millimetre thick, weighs about 0.9 kg. That is the whole sum. A medium tote needs some 0.45 square metres for its body, handles and facings; at 2 mm that makes 800 g of leather and there is no way round it except to use less, or thinner.

So the first question is thickness. Belts are 3.5 mm, because a belt is pulled all day. A bag that must stand by itself wants 2 mm. A bag that may slump is content with 1.2. A card holder is pared, which is to say split on a machine with a bell-shaped knife, to 0.6 mm at the folds.

The second question is what you add. A lining of cotton is 60 g. A lining of suede is twice that. A zip of 30 cm in brass is 35 g, the same zip in nylon 10. Feet, studs, a chain, a padlock with a key in its own little leather house: that is how a bag comes to 1,340 g.

> Feet, studs, a chain, a padlock in its own little leather house: that is how a bag gets heavy.

## What we took away

The new tote weighs 980 g. We left out the lining and polished the flesh side instead, a slow job with a glass slicker that makes it smooth enough to write on. We left out the feet; the base is one piece of thick leather and can be wiped. We kept the plates behind the handles, because that is where totes tear.

::product{slug="tote"}

The crescent bag went the other way. It was light from the beginning, because a curve is stiff by itself: bend a sheet of paper lengthwise and it will carry a pencil. Two curved panels sewn along one edge hold each other up without board. It weighs 540 g, and 90 of those are the hoop and its brass.

![Crescent bag in black, in close-up](crescent-bag-black-detail.webp)

::product{slug="crescent-bag"}

## The arm’s opinion

Weight is not the only thing the arm feels. A bag on the forearm hangs at the end of a lever, so a box bag of 760 g tires you sooner than a tote of 980 g worn close to the shoulder. A narrow strap presses harder than a broad one under the same load. That is why the handles of the tote are rolled around cord to the thickness of a finger: the hand closes on them.

Physiotherapists often name a tenth of one’s own weight as the most to carry on one side, and much less for a whole day. For most people that leaves room for a laptop and a bottle, if the bag itself keeps quiet.

## Print the number

All of our bags now say what they weigh, in grams, under Measurements. It is the simplest honest thing we could think of, and it has changed what we make. A number that is going to be printed gets argued over. Last spring we took 40 g out of the camera bag by asking whether anyone had ever used its second pocket. Nobody had, ourselves included.

::product{slug="camera-bag"}

If you would like to do the same at home, a kitchen scale will do. Weigh the bag you carry most, first as it is, then empty. In our workroom the difference was, on average, smaller than the bag.`,
};
