"use client";

import { Badge } from "#ui/badge.tsx";
import { tileLabel } from "../stock-words.ts";
import { useAvailable } from "./live-stock.tsx";

/** "Last 2" or "Sold out" over a tile's picture, once it is known; it lies on the picture and so moves nothing. */
export function LiveTileLabel({ productId }: { productId: string }) {
  const label = tileLabel(useAvailable(productId));
  return label === null ? null : <Badge>{label}</Badge>;
}
