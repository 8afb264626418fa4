/**
 * Opening stock as a pure function of the SKU, so that every seed of every database agrees.
 * About one variant in twelve is sold out, one in eight is low (1–3), the rest have 4–40.
 */
export function seedStock(sku: string): number {
  const exact = pinnedStock[sku];
  if (exact !== undefined) return exact;
  if (soldOutPrefixes.some((prefix) => sku.startsWith(prefix))) return 0;

  const roll = hash(`${sku}:kind`) % 24;
  if (roll < 2) return 0;
  if (roll < 5) return 1 + (hash(`${sku}:low`) % 3);
  return 4 + (hash(`${sku}:units`) % 37);
}

// Three whole products and three single colours are gone.
const soldOutPrefixes: readonly string[] = ["FH-", "SL-", "LT-", "WT-TOB-", "CH-COG", "SH-SKY-"];

// Figures that pictures and stories rely on.
const pinnedStock: Readonly<Record<string, number>> = {
  "WC-CAM-M": 2,
  "WC-CAM-XL": 0,
  "CB-BLK": 2,
  "BB-MOS": 3,
};

// Chosen so that chance alone empties no colour of a one-size piece: only the prefixes above do.
const seed = 4;

/** FNV-1a with a final mix: FNV's low bits alone are too regular for SKUs that differ in one letter. */
function hash(text: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
