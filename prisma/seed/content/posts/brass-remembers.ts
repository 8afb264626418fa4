import type { PostSeed } from "../types.ts";

export const brassRemembers: PostSeed = {
  slug: "brass-remembers",
  title: "Brass remembers where you touched it",
  category: "Care",
  excerpt:
    "Why brass dulls, why it sometimes turns a finger green, and why we plate some of it and leave the rest alone.",
  seoDescription:
    "What brass is, why it tarnishes and stains skin, how thick gold plating is and how long it lasts, and how to clean buckles and hoops.",
  authorSlug: "jonah-velasco",
  heroPicture: "still-jewellery.webp",
  publishedDaysAgo: 90,
  body: `There is a door in the tannery office at Ubrique with a brass handle, dull brown except in one place. That place is as bright as a trumpet and precisely the width of a palm. Nobody has ever polished it.

Brass is copper with zinc in it, usually about two parts to one. It has been made for over two thousand years, for most of that time by people who did not know that zinc existed. It casts well, cuts cleanly, does not rust, and is a good warm yellow. It also reacts with nearly everything, gently and for ever.

## Dull

In air the copper in the surface joins with oxygen, and with traces of sulphur, and makes a thin skin of brown. The skin protects what lies under it, so it slows down and then almost stops. Where something rubs, it is worn off as fast as it forms. Hence the door handle, and hence the buckle of any belt: brown at the corners, gold where the tongue lies.

We leave buckles, clasps and rings on bags unlacquered for this reason. Lacquer keeps them shiny for a year, then chips, and the brown comes up in islands. Bare brass goes on looking like itself.

> Lacquer keeps brass shiny for a year. Bare brass goes on looking like itself.

::product{slug="leather-belt"}

If you prefer it bright, rub it with a soft cloth and a little metal polish, keeping clear of the leather. A slip of paper under the buckle helps. A paste of lemon juice and salt works as well; the acid takes the oxide off. Rinse, dry at once, and expect to do it again by the time the season changes.

## Green

Now and then someone writes that a ring has turned a finger green, and asks if it is poison. It is not. Sweat is salty and slightly sour; together with copper it makes copper salts, and these are green, as roofs are. They sit on the skin and wash off with soap. It happens more in summer, more with hand cream, and more with some people than with others for no reason that anybody can help.

It does mean that bare metal is touching you. Which brings us to plating.

## Two microns

Jewellery touches skin all day, so we plate it. The piece hangs in a bath, a current is passed through, and gold is laid on to it atom by atom. Thickness is everything, and is seldom mentioned. Fashion jewellery often has less than a fifth of a micron, thin enough to be gone in one summer. Ours has two microns, over a barrier layer without nickel. A hair is thirty times as thick. It sounds like nothing and it lasts, with ordinary wear, for some years: longest on earrings, which rub on nothing but hair, and shortest on the underside of a ring.

![Bold hoop earrings in gold, in close-up](hoops-gold-detail.webp)

::product{slug="hoops"}

The hoops are hollow, for the sake of your ears. Two pressed shells of sheet metal are soldered along the inner and outer edge, filed until the line is gone, and then plated. They weigh 7 g each. Cast solid they would come to thirty, and nobody would wear them twice.

## Keeping it

- Last on, first off: after scent and cream, before the bath.
- Not in the sea and not in the pool. Chlorine is harder on brass than salt is.
- Wipe it, with nothing on the cloth. Polish is an abrasive, and two microns is not a great deal to be abrasive with.
- Keep the pieces apart. Each will scratch the other.

::product{slug="signet-ring"}

When the gold does wear through, send it back. We strip it, polish it and plate it again, at cost. Or leave it. By then it will be bright exactly where your thumb goes, and there are people who think that this is the best that it ever looks.`,
};
