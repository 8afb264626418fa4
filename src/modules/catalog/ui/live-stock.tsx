"use client";

import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { StockById } from "../stock-words.ts";

const Stock = createContext<StockById | null>(null);

type LiveStockProps = {
  kind: "variants" | "products";
  ids: readonly string[];
  /** Asks again at this pace while the page is looked at; without it, only when the reader comes back. */
  everyMs?: number | undefined;
  children: ReactNode;
};

/**
 * Asks once for everything a page shows, after its first paint and whenever the reader comes back to it. Until the answer is
 * there, and if it never comes, the page reads as if there were plenty.
 */
export function LiveStock({ kind, ids, everyMs, children }: LiveStockProps) {
  const [stock, setStock] = useState<StockById | null>(null);
  const query = `${kind}=${ids.join(",")}`;
  useEffect(() => {
    const controller = new AbortController();
    const refresh = () => {
      if (document.visibilityState === "visible")
        fetchStock(query, controller.signal).then(setStock, () => {});
    };
    refresh();
    document.addEventListener("visibilitychange", refresh);
    const timer = everyMs === undefined ? undefined : setInterval(refresh, everyMs);
    return () => {
      controller.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [query, everyMs]);
  return <Stock value={stock}>{children}</Stock>;
}

/** Units of one variant or product that can be bought right now; undefined while that is not known. */
export function useAvailable(id: string): number | undefined {
  return use(Stock)?.[id];
}

/** The same for all that the page asked for. */
export function useStock(): StockById {
  return use(Stock) ?? {};
}

async function fetchStock(query: string, signal: AbortSignal): Promise<StockById> {
  const response = await fetch(`/api/live/stock?${query}`, { signal });
  if (!response.ok) throw new Error(`Live stock answered ${response.status}`);
  return ((await response.json()) as { stock: StockById }).stock;
}
