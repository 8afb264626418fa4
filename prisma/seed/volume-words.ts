/** Words that any piece can carry in front. */
export const adjectives = [
  "Atelier",
  "Autumn",
  "City",
  "Coastal",
  "Dense",
  "Dry",
  "Early",
  "Evening",
  "Everyday",
  "Field",
  "Fine",
  "Garden",
  "Gallery",
  "Harbour",
  "Heavy",
  "Late",
  "Light",
  "Long",
  "Morning",
  "Northern",
  "Plain",
  "Quiet",
  "Short",
  "Slow",
  "Soft",
  "Studio",
  "Summer",
  "Sunday",
  "Travel",
  "Washed",
  "Winter",
] as const;

/** What a generated piece can be made of and be called, by the subcategory it takes its pictures from. */
export const wordsBySubcategory: Readonly<
  Record<string, { materials: readonly string[]; nouns: readonly string[] }>
> = {
  bags: {
    materials: ["leather", "suede", "canvas", "grained leather"],
    nouns: ["tote", "satchel", "shoulder bag", "pouch", "holdall", "bag"],
  },
  belts: { materials: ["leather", "suede", "bridle leather"], nouns: ["belt", "narrow belt", "wide belt"] },
  boots: { materials: ["leather", "suede", "nubuck"], nouns: ["boot", "ankle boot", "Chelsea boot"] },
  coats: {
    materials: ["wool", "cashmere", "bouclé", "alpaca", "loden"],
    nouns: ["coat", "overcoat", "car coat", "wrap coat"],
  },
  dresses: {
    materials: ["satin", "merino", "linen", "cotton", "viscose"],
    nouns: ["dress", "slip dress", "shirt dress", "shift dress"],
  },
  eyewear: { materials: ["acetate", "steel", "horn-rimmed"], nouns: ["sunglasses", "round sunglasses"] },
  flats: { materials: ["leather", "nappa", "suede"], nouns: ["ballet flat", "slipper", "pump"] },
  hats: { materials: ["wool", "felt", "merino", "cashmere"], nouns: ["hat", "beanie", "cap", "beret"] },
  jackets: {
    materials: ["wool", "linen", "flannel", "tweed", "cotton"],
    nouns: ["blazer", "jacket", "overshirt", "work jacket"],
  },
  jewellery: { materials: ["gold", "silver", "brass"], nouns: ["hoops", "ring", "bangle", "cuff", "studs"] },
  knitwear: {
    materials: ["merino", "lambswool", "cashmere", "alpaca", "cotton"],
    nouns: ["jumper", "cardigan", "roll-neck", "crew neck", "slipover"],
  },
  loafers: { materials: ["leather", "suede", "cordovan"], nouns: ["loafer", "penny loafer", "moccasin"] },
  sandals: { materials: ["leather", "suede", "cork"], nouns: ["slide", "sandal", "clog"] },
  scarves: { materials: ["lambswool", "cashmere", "silk", "linen"], nouns: ["scarf", "wrap", "stole"] },
  shirts: { materials: ["linen", "poplin", "flannel", "oxford"], nouns: ["shirt", "tunic", "blouse"] },
  skirts: {
    materials: ["satin", "denim", "wool", "twill", "linen"],
    nouns: ["skirt", "midi skirt", "wrap skirt", "pencil skirt"],
  },
  "small leather goods": {
    materials: ["leather", "suede", "grained leather"],
    nouns: ["card holder", "wallet", "coin purse", "key case"],
  },
  tops: { materials: ["cotton", "jersey", "rib", "modal"], nouns: ["tee", "tank", "long-sleeve", "top"] },
  trousers: {
    materials: ["wool", "linen", "denim", "twill", "corduroy"],
    nouns: ["trousers", "wide trousers", "pleated trousers", "jeans"],
  },
};
