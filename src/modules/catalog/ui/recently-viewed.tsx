"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { ProductTile } from "../product.ts";
import { parseRecent, recentKey, withRecent } from "../recent-products.ts";
import type { RecentlyViewedView } from "./recently-viewed.view.tsx";

type Row = { View: ComponentType<Parameters<typeof RecentlyViewedView>[0]>; tiles: readonly ProductTile[] };

const shown = 4;

/**
 * What this browser looked at before, at the bottom of a page. It keeps its room from the start and fills it when the reader
 * comes near; what can't be bought any more is left out by the answer.
 */
export function RecentlyViewed({ productId, currency }: { productId: string; currency: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [row, setRow] = useState<Row | null>(null);

  useEffect(() => {
    const known = readRecent();
    setOthers(known.filter((id) => id !== productId));
    writeRecent(withRecent(known, productId));
  }, [productId]);

  useEffect(() => {
    const element = frame.current;
    if (element === null || others.length === 0) return;
    const controller = new AbortController();
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        loadRow(others, controller.signal).then(setRow, () => {});
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [others]);

  if (others.length === 0) return null;
  if (row !== null && row.tiles.length === 0) return null;
  return (
    <div ref={frame} className="pb-section">
      {row === null ? (
        <div className="aspect-[5/4] lg:aspect-[16/6]" />
      ) : (
        <row.View tiles={row.tiles} currency={currency} />
      )}
    </div>
  );
}

async function loadRow(ids: readonly string[], signal: AbortSignal): Promise<Row> {
  const [{ RecentlyViewedView: View }, response] = await Promise.all([
    import("./recently-viewed.view.tsx"),
    fetch(`/api/live/tiles?products=${ids.join(",")}`, { signal }),
  ]);
  if (!response.ok) throw new Error(`Live tiles answered ${response.status}`);
  const { tiles } = (await response.json()) as { tiles: ProductTile[] };
  return { View, tiles: tiles.slice(0, shown) };
}

// A browser may refuse its storage (private windows, settings); then nothing is remembered.
function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(recentKey));
  } catch {
    return [];
  }
}

function writeRecent(ids: readonly string[]): void {
  try {
    localStorage.setItem(recentKey, JSON.stringify(ids));
  } catch {
    // See readRecent.
  }
}
