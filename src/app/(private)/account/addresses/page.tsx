import type { Metadata, Route } from "next";
import { addressesOf } from "#modules/customers/addresses.queries.ts";
import { AddressBook } from "#modules/customers/ui/own-lists.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Your addresses" };

export default async function AddressesPage() {
  const { person } = await requireSignedIn("/account/addresses");
  const addresses = await addressesOf(person.id);
  return (
    <Room
      current="/account/addresses"
      title="Addresses"
      lead={addresses.length === 0 ? "None yet. With one, the checkout starts filled in." : undefined}
    >
      <div className="grid justify-items-start gap-14">
        {addresses.length > 0 && (
          <div className="w-full">
            <AddressBook addresses={addresses} />
          </div>
        )}
        <ButtonLink href={"/account/addresses/new" as Route} size="large">
          Add an address
        </ButtonLink>
      </div>
    </Room>
  );
}
