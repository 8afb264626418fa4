import type { Metadata } from "next";
import type { AddressFormState } from "#modules/customers/address.schema.ts";
import { AddressForm } from "#modules/customers/ui/address-form.tsx";
import { noteOf } from "#modules/identity/form-note.ts";
import { allShippingCountries } from "#modules/pricing/pricing.queries.ts";
import { Room, requireSignedIn } from "../../room.tsx";

export const metadata: Metadata = { title: "A new address" };

export default async function NewAddressPage() {
  await requireSignedIn("/account/addresses/new");
  return (
    <Room current="/account/addresses" title="A new address">
      <AddressForm
        note={await noteOf<AddressFormState>("address")}
        address={null}
        countries={await allShippingCountries()}
      />
    </Room>
  );
}
