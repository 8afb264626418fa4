export type Person = { name: string; role: string; bio: string };
export type Figure = { value: string; label: string };

/** The words of the page about us, and the storage keys of its pictures. */
export const about = {
  title: "We make few things, and count them",
  marquee: {
    label: "From the workroom",
    pictureKeys: [
      "stills/still-rail-ivory.webp",
      "products/tote-cognac-angle.webp",
      "stills/still-knits.webp",
      "products/wool-coat-camel-detail.webp",
      "stills/still-shoes.webp",
      "products/crescent-bag-black-detail.webp",
      "stills/still-drape.webp",
      "products/felt-hat-sand-angle.webp",
      "stills/fabric-wool-camel.webp",
    ],
  },
  workroom: {
    title: "The workroom",
    pictureKey: "stills/hero-atelier-wide.webp",
    opening:
      "It began with a repair. Somebody brought a coat of her mother’s, forty years old, with a torn pocket and nothing else wrong with it.",
    text: [
      "We opened one seam, mended the pocket and closed the seam, and in between had a good look at how the thing was made. It had been made by somebody who expected it to come back. There was cloth to spare in the seams. The buttons had a shank. Nothing was glued.",
      "Cartelle makes clothes, shoes and bags that are built like that coat: few of them, in small runs, so that they can be mended in any year by people who know how they were put together. We buy cloth and leather from mills and tanneries that we visit. We cut on paper patterns, and keep the paper.",
      "A small run has one difficulty. When there are sixty of a dress, one mistake in the count is somebody’s dress. So we learned to count, and then built a shop that can’t sell what is not there.",
    ],
    action: { label: "A morning with the woman who counts", href: "/journal/the-woman-who-counts" },
  },
  promise: {
    title: "How the hold works",
    sentences: (minutes: number) => [
      "A piece in your bag is still on the shelf, and anyone may buy it.",
      `At the click on Checkout it is taken off the shelf for you, for ${minutes} minutes, and nobody else can have it.`,
      "If you pay, it is yours; if you don’t, it goes back, and the next person can have it that very second.",
    ],
  },
  people: {
    title: "Who we are",
    /** Those who don't write in the journal; the others come from there. */
    others: [
      {
        name: "Renske Abara",
        role: "Counts",
        bio: "Renske counted birds on the mudflats for eight winters. She counts forty places of our stockroom every morning, and looks at the number afterwards.",
      },
      {
        name: "Ilka Tamm",
        role: "Draws the patterns",
        bio: "Ilka learned to cut for the stage, where a sleeve has to survive a sword fight. She draws every pattern on paper, and fits it on people she meets on the stairs.",
      },
      {
        name: "Benoît Asare",
        role: "Packs and sends",
        bio: "Benoît packs each order so that it could be opened in front of somebody. He knows the carriers by their first names and their lunch breaks.",
      },
    ],
  },
} as const;
