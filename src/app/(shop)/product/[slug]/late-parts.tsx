"use client";
"use no memo"; // each renders twice; remembering would weigh more in the first load than it saves

import { type ComponentProps, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import type { RecentlyViewed } from "#modules/catalog/ui/recently-viewed.tsx";
import type { ShareButton } from "#modules/catalog/ui/share-button.tsx";
import type { StickyBuyBar } from "#modules/catalog/ui/sticky-buy-bar.tsx";
import { rememberWanted } from "#modules/customers/ui/wanted-wish.ts";
import type { WishlistButton } from "#modules/customers/ui/wishlist-button.tsx";
import type { ReviewList } from "#modules/reviews/ui/review-list.tsx";
import { useLate } from "#ui/use-late.ts";

/*
 * Parts of the page that nobody needs in its first second. Each comes once the browser is idle; until then stands what the page
 * was made with, of the same size, so that nothing moves.
 */

type Until<Props> = Props & { children?: ReactNode };

const loadBar = () => import("#modules/catalog/ui/sticky-buy-bar.tsx");
const loadRecent = () => import("#modules/catalog/ui/recently-viewed.tsx");
const loadShare = () => import("#modules/catalog/ui/share-button.tsx");
const loadWish = () => import("#modules/customers/ui/wishlist-button.tsx");
const loadList = () => import("#modules/reviews/ui/review-list.tsx");

export function LateStickyBuyBar(props: ComponentProps<typeof StickyBuyBar>) {
  const part = useLate(loadBar);
  return part && <part.StickyBuyBar {...props} />;
}

export function LateRecentlyViewed(props: ComponentProps<typeof RecentlyViewed>) {
  const part = useLate(loadRecent);
  return part && <part.RecentlyViewed {...props} />;
}

export function LateShareButton({ children, ...props }: Until<ComponentProps<typeof ShareButton>>) {
  const part = useLate(loadShare);
  return <Early isOver={part !== null}>{part ? <part.ShareButton {...props} /> : children}</Early>;
}

export function LateWishlistButton({ children, ...props }: Until<ComponentProps<typeof WishlistButton>>) {
  const part = useLate(loadWish);
  if (part) return <part.WishlistButton {...props} />;
  // Whoever is faster than the part follows a plain link to sign in; what they wanted is remembered all the same.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside is what is pressed, by key or pointer
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's key press is a click
    <span className="contents" onClick={() => rememberWanted(props.productId)}>
      {children}
    </span>
  );
}

export function LateReviewList({ children, ...props }: Until<ComponentProps<typeof ReviewList>>) {
  const part = useLate(loadList);
  return <Early isOver={part !== null}>{part ? <part.ReviewList {...props} /> : children}</Early>;
}

/** A button with `data-act` that was pressed before its code was there is pressed again once it is. */
function Early({ isOver, children }: { isOver: boolean; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useRef("");
  useEffect(() => {
    if (isOver && wanted.current) frame.current?.querySelector<HTMLElement>(wanted.current)?.click();
  }, [isOver]);
  const remember = ({ target }: MouseEvent) => {
    const act = (target as Element).closest<HTMLElement>("[data-act]")?.dataset["act"];
    if (act && !isOver) wanted.current = `[data-act=${act}]`;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the buttons inside, by a key as well
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div ref={frame} onClick={remember} className="contents">
      {children}
    </div>
  );
}
