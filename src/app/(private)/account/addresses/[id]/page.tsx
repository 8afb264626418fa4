import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import type { AddressFormState } from "#modules/customers/address.schema.ts";
import { addressesOf } from "#modules/customers/addresses.queries.ts";
import { AddressForm } from "#modules/customers/ui/address-form.tsx";
import { noteOf } from "#modules/identity/form-note.ts";
import { allShippingCountries } from "#modules/pricing/pricing.queries.ts";
import { Room, requireSignedIn } from "../../room.tsx";

export const metadata: Metadata = { title: "Edit an address" };

export default async function AddressPage({ params }: PageProps<"/account/addresses/[id]">) {
  const { id } = await params;
  const { person } = await requireSignedIn("/account/addresses");
  const [addresses, countries] = await Promise.all([addressesOf(person.id), allShippingCountries()]);
  const address = addresses.find((one) => one.id === id);
  if (address === undefined) redirect("/account/addresses" as Route);
  return (
    <Room current="/account/addresses" title="Edit the address">
      <AddressForm note={await noteOf<AddressFormState>("address")} address={address} countries={countries} />
    </Room>
  );
}
