"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { BagLinkView } from "./bag-link.view.tsx";
import { expectedCount, useBagState } from "./bag-store.ts";
import type { CheckoutSlots } from "./bag-summary.view.tsx";
import { followOtherTabs, loadCount } from "./bag-sync.ts";
import { loadBagDrawer } from "./load-bag-drawer.ts";

const BagDrawer = lazy(loadBagDrawer);

/** The bag in the header: its count, asked for once after first paint, and the drawer, loaded once it is wanted. */
export function BagLink({ slots }: { slots: CheckoutSlots }) {
  const state = useBagState();
  const [isDrawerWanted, setDrawerWanted] = useState(false);
  if (state.isDrawerOpen && !isDrawerWanted) setDrawerWanted(true);
  useEffect(() => {
    void loadCount();
    return followOtherTabs();
  }, []);
  return (
    <>
      <BagLinkView count={expectedCount(state)} />
      {isDrawerWanted && (
        <Suspense fallback={null}>
          <BagDrawer slots={slots} />
        </Suspense>
      )}
    </>
  );
}
