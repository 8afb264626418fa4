/** A place in an outfit: the pieces that can take it, each with how often it does. */
type Place = Readonly<Record<string, number>>;

/** What a kind of buyer puts together. */
export type Taste = {
  /** How many of a hundred buyers have it. */
  share: number;
  /** The months, 1 to 12, in which it is bought most; elsewhere a fifth as often. Empty: all year. */
  season: readonly number[];
  outfit: readonly Place[];
  /** Their colours, where a piece comes in one of them. */
  colours: readonly string[];
};

const cold = [9, 10, 11, 12, 1, 2];
const warm = [4, 5, 6, 7, 8];

/** Who buys at the sample shop. Recommendations have these to find again. */
export const tastes: readonly Taste[] = [
  {
    share: 20,
    season: cold,
    outfit: [
      { "wool-coat": 6, "boucle-coat": 2 },
      { turtleneck: 4, "wool-jumper": 3 },
      { "wool-trousers": 4, "wide-jeans": 1 },
      { "ankle-boot": 6, loafer: 1 },
      { "wool-scarf": 5, "rib-beanie": 3 },
    ],
    colours: ["camel", "ink", "black", "ivory", "charcoal"],
  },
  {
    share: 18,
    season: [],
    outfit: [
      { "wool-blazer": 6, "linen-blazer": 1 },
      { "linen-shirt": 3, turtleneck: 2, tee: 1 },
      { "wool-trousers": 6 },
      { loafer: 6, "ballet-flat": 1 },
      { tote: 5, "box-bag": 2 },
      { "leather-belt": 4, "card-holder": 2 },
    ],
    colours: ["black", "ink", "mushroom", "charcoal", "ivory"],
  },
  {
    share: 12,
    season: [11, 12, 5, 6],
    outfit: [
      { "satin-slip-dress": 5, "column-dress": 3 },
      { clutch: 5, "crescent-bag": 2 },
      { hoops: 5, "signet-ring": 2 },
      { "ballet-flat": 3 },
    ],
    colours: ["black", "champagne", "burgundy", "gold"],
  },
  {
    share: 14,
    season: warm,
    outfit: [
      { "linen-shirt": 4, "rib-tank": 2 },
      { "linen-trousers": 5, "button-skirt": 1 },
      { slide: 5 },
      { sunglasses: 4, "felt-hat": 2 },
      { "bucket-bag": 3 },
      { "linen-blazer": 3 },
    ],
    colours: ["sand", "ivory", "sky", "stone", "tan", "oat"],
  },
  {
    share: 15,
    season: [],
    outfit: [
      { "wide-jeans": 6, "denim-skirt": 3 },
      { tee: 5, "rib-tank": 4 },
      { cardigan: 3, "boxy-jumper": 3 },
      { "camera-bag": 4 },
      { "leather-belt": 2 },
    ],
    colours: ["blue", "ivory", "black", "slate", "ecru"],
  },
  {
    share: 9,
    season: cold,
    outfit: [
      { cardigan: 4, "boucle-cardigan": 4 },
      { "button-skirt": 3, "satin-skirt": 3 },
      { "ballet-flat": 4 },
      { "rib-beanie": 2, "wool-scarf": 1 },
      { "crescent-bag": 2 },
    ],
    colours: ["toffee", "cream", "oat", "tobacco", "oxblood"],
  },
  {
    share: 8,
    season: [3, 4, 5, 9, 10],
    outfit: [
      { "shirt-dress": 4, "tank-dress": 3, "knit-dress": 3 },
      { "leather-belt": 4 },
      { "crescent-bag": 3, "bucket-bag": 2 },
      { "felt-hat": 3, sunglasses: 2 },
      { slide: 2, "ankle-boot": 2 },
    ],
    colours: ["sand", "moss", "forest", "brick", "brown"],
  },
  {
    share: 4,
    season: [11, 12],
    outfit: [{ "card-holder": 4, "signet-ring": 3 }, { "wool-scarf": 4, hoops: 2 }, { "rib-beanie": 3 }],
    colours: ["cognac", "grey", "gold", "sage"],
  },
];

export const buyers = {
  given: [
    "Alma",
    "Anouk",
    "Beatriz",
    "Carys",
    "Clara",
    "Dagny",
    "Edith",
    "Elif",
    "Esther",
    "Femke",
    "Greta",
    "Hana",
    "Ida",
    "Ines",
    "Iris",
    "Jana",
    "Kaja",
    "Klara",
    "Lena",
    "Liv",
    "Lotte",
    "Maia",
    "Marta",
    "Nadia",
    "Noor",
    "Olga",
    "Petra",
    "Rosa",
    "Ruth",
    "Sanne",
    "Signe",
    "Sofia",
    "Tilda",
    "Una",
    "Vera",
    "Wanda",
    "Ylva",
    "Zofia",
  ],
  family: [
    "Adler",
    "Berg",
    "Castell",
    "Dahl",
    "Ebner",
    "Ferri",
    "Gruber",
    "Halas",
    "Imhof",
    "Jansen",
    "Keller",
    "Lindt",
    "Maier",
    "Novak",
    "Orsini",
    "Pichler",
    "Quist",
    "Rossi",
    "Steiner",
    "Toth",
    "Urban",
    "Vidal",
    "Weiss",
    "Zeman",
  ],
  streets: [
    "Ahornweg",
    "Bahnhofstrasse",
    "Kirchgasse",
    "Lindenallee",
    "Marktplatz",
    "Rosengasse",
    "Seeweg",
    "Talstrasse",
  ],
  /** Town, postal code and country; more often the nearer. */
  towns: [
    ["Vienna", "1070", "AT"],
    ["Graz", "8010", "AT"],
    ["Vienna", "1020", "AT"],
    ["Munich", "80469", "DE"],
    ["Berlin", "10119", "DE"],
    ["Prague", "110 00", "CZ"],
    ["Milan", "20121", "IT"],
    ["Copenhagen", "1208", "DK"],
    ["Paris", "75003", "FR"],
    ["London", "E2 7DG", "GB"],
  ],
} as const;
