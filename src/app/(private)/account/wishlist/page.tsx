import type { Metadata } from "next";
import { SavedPieces } from "#modules/customers/ui/own-lists.tsx";
import { savedPieces } from "#modules/customers/wishlist.queries.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Notice } from "#ui/notice.tsx";
import { ButtonLink, TextLink } from "#ui/text-link.tsx";
import { one } from "../door.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Saved pieces" };

export default async function WishlistPage({ searchParams }: PageProps<"/account/wishlist">) {
  const { person } = await requireSignedIn("/account/wishlist");
  const [pieces, settings, query] = await Promise.all([
    savedPieces(person.id),
    cachedSettings(),
    searchParams,
  ]);
  const said = one(query["said"]);
  return (
    <Room current="/account/wishlist" title="Saved pieces">
      {said !== "" && <Said code={said} />}
      {pieces.length === 0 ? (
        <EmptyState
          title="Nothing saved yet"
          action={<ButtonLink href="/shop">Go to the shop</ButtonLink>}
          className="pt-0"
        >
          <p>“Save” on a piece’s page keeps it here. It holds no stock: that begins at the checkout.</p>
        </EmptyState>
      ) : (
        <SavedPieces pieces={pieces} currency={settings.currency} />
      )}
    </Room>
  );
}

function Said({ code }: { code: string }) {
  if (code === "moved") {
    return (
      <Notice action={<TextLink href="/cart">Go to your bag</TextLink>} className="mb-10">
        It is in your bag.
      </Notice>
    );
  }
  return (
    <Notice tone="error" className="mb-10">
      {refusals[code] ?? "That did not work. Please try again."}
    </Notice>
  );
}

const refusals: Record<string, string> = {
  sold_out: "Somebody was faster: this size is gone.",
  only_left: "Your bag holds all that is left of it.",
  line_limit: "Your bag holds as many of it as one person may have.",
  cart_full: "Your bag is full.",
  not_available: "This piece is no longer sold.",
  cart_in_checkout: "Your bag is in checkout. Finish or leave that first.",
  too_many_requests: "That was often. Please wait a minute.",
};
