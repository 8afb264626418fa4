import type { Metadata } from "next";
import { AddressForm } from "#modules/customers/ui/address-form.tsx";
import { allShippingCountries } from "#modules/pricing/pricing.queries.ts";
import { Room, requireSignedIn } from "../../room.tsx";

export const metadata: Metadata = { title: "A new address" };

export default async function NewAddressPage() {
  await requireSignedIn("/account/addresses/new");
  return (
    <Room current="/account/addresses" title="A new address">
      <AddressForm address={null} countries={await allShippingCountries()} />
    </Room>
  );
}
