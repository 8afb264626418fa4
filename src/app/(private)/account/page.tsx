import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { addressesOf } from "#modules/customers/addresses.queries.ts";
import { OverviewView } from "#modules/customers/ui/overview.view.tsx";
import { savedPieces } from "#modules/customers/wishlist.queries.ts";
import { ordersOf } from "#modules/orders/own-orders.queries.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { Room, requireSignedIn } from "./room.tsx";

export default async function AccountPage() {
  const { person } = await requireSignedIn("/account");
  const [orders, addresses, pieces, settings] = await Promise.all([
    ordersOf(person.id, 1),
    addressesOf(person.id),
    savedPieces(person.id, 4),
    cachedSettings(),
  ]);
  return (
    <Room current="/account" title={firstName(person.name) || "Welcome"}>
      <OverviewView
        lastOrder={orders[0] ?? null}
        address={addresses[0] ?? null}
        email={person.email}
        saved={pieces.map(({ tile }) => (
          <ProductTileView
            key={tile.id}
            tile={tile}
            currency={settings.currency}
            sizes="(min-width: 64rem) 25vw, 50vw"
          />
        ))}
      />
    </Room>
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}
