import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { addressLines, longDay } from "#modules/orders/order-words.ts";
import { orderName } from "#modules/orders/orders.ts";
import type { OwnOrder } from "#modules/orders/own-orders.queries.ts";
import { orderStatusWords } from "#modules/orders/ui/order-status.ts";
import { Picture } from "#ui/picture.tsx";
import { ButtonLink, TextLink } from "#ui/text-link.tsx";
import type { SavedAddress } from "../addresses.ts";

type OverviewProps = {
  lastOrder: OwnOrder | null;
  address: SavedAddress | null;
  email: string;
  /** Tiles of what is saved; none when nothing is. */
  saved: readonly ReactNode[];
};

/** What a person comes for: the order under way, what they saved, and where things go. */
export function OverviewView({ lastOrder, address, email, saved }: OverviewProps) {
  return (
    <div className="grid gap-section">
      {lastOrder ? <LastOrder order={lastOrder} /> : <NothingYet />}
      {saved.length > 0 && (
        <section aria-labelledby="saved">
          <div className="mb-5 flex items-end justify-between gap-6 md:mb-7">
            <h2 id="saved" className="text-display-s">
              Saved pieces
            </h2>
            <TextLink href={"/account/wishlist" as Route} className="py-2">
              All saved pieces
            </TextLink>
          </div>
          <ul className="grid grid-cols-2 gap-x-seam gap-y-10 lg:grid-cols-4">
            {saved.map((tile, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the tiles carry keys of their own
              <li key={index}>{tile}</li>
            ))}
          </ul>
        </section>
      )}
      <dl className="grid gap-x-16 gap-y-10 border-t border-hairline pt-6 sm:grid-cols-2 lg:max-w-[66%]">
        <Fact term="Goes to" href="/account/addresses" action={address ? "Change" : "Add an address"}>
          {address ? (
            <address className="not-italic">
              {addressLines(address).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
          ) : (
            <p>No address yet. With one, the checkout starts filled in.</p>
          )}
        </Fact>
        <Fact term="Signed in as" href="/account/details" action="Change">
          <p className="break-all">{email}</p>
        </Fact>
      </dl>
    </div>
  );
}

function LastOrder({ order }: { order: OwnOrder }) {
  const [first] = order.lines;
  const rest = order.pieces - 1;
  return (
    <section
      aria-label="Your last order"
      className="group relative -mx-gutter grid items-end gap-x-8 gap-y-8 md:mx-0 md:grid-cols-[5fr_7fr] lg:gap-x-16"
    >
      {first?.image && (
        <Picture
          picture={{ ...first.image, src: first.image.url }}
          ratio="product"
          sizes="(min-width: 48rem) 40vw, 100vw"
          priority
          decorative
        />
      )}
      <div className="grid content-end gap-4 px-gutter md:px-0">
        <p className="text-grey">
          Last order, <time dateTime={order.placedAt.toISOString()}>{longDay(order.placedAt)}</time>
        </p>
        <h2 className="text-display-s">
          {first?.title ?? orderName(order.number)}
          {rest > 0 && <span className="text-grey"> and {rest} more</span>}
        </h2>
        <p className="text-lead">{orderStatusWords(order)}</p>
        <p>
          <Link
            href={`/order?${new URLSearchParams({ id: order.id })}` as Route}
            prefetch={false}
            className="inline-block py-2 underline decoration-1 underline-offset-4 after:absolute after:inset-0 hover:decoration-transparent"
          >
            See order {orderName(order.number)}
          </Link>
        </p>
      </div>
    </section>
  );
}

function NothingYet() {
  return (
    <section className="grid justify-items-start gap-6">
      <p className="max-w-note text-lead">
        Nothing ordered yet. What you bought as a guest with this address joins by itself, in a moment.
      </p>
      <ButtonLink href="/shop" size="large">
        Go to the shop
      </ButtonLink>
    </section>
  );
}

type FactProps = { term: string; href: string; action: string; children: ReactNode };

function Fact({ term, href, action, children }: FactProps) {
  return (
    <div className="grid content-start gap-2">
      <dt className="text-grey">{term}</dt>
      <dd className="grid justify-items-start gap-2">
        {children}
        <TextLink href={href as Route} look="quiet" className="py-2">
          {action}
        </TextLink>
      </dd>
    </div>
  );
}
