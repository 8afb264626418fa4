"use client";

import { type FormEvent, useActionState, useState } from "react";
import { saveAddressForm } from "../address.actions.ts";
import type { AddressFormState } from "../address.schema.ts";
import type { SavedAddress } from "../addresses.ts";
import { AddressFormView } from "./address-form.view.tsx";

type AddressFormProps = {
  address: SavedAddress | null;
  countries: readonly { code: string; name: string }[];
  /** What the form said to a browser without scripts. */
  note: AddressFormState | null;
};

const idle: AddressFormState = { status: "idle" };

/** A new address, or one of the book rewritten. */
export function AddressForm({ address, countries, note }: AddressFormProps) {
  const [state, action, isPending] = useActionState(saveAddressForm, note ?? idle);
  const [isOffline, setIsOffline] = useState(false);
  const typed = state.status === "refused" ? state.values["country"] : undefined;
  const [country, setCountry] = useState(typed ?? address?.country ?? "");
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    setIsOffline(!navigator.onLine);
    if (isPending || !navigator.onLine) event.preventDefault();
  }
  return (
    <AddressFormView
      state={state}
      action={action}
      isPending={isPending}
      onSubmit={onSubmit}
      isOffline={isOffline}
      address={address}
      countries={countries}
      country={country}
      onCountry={setCountry}
    />
  );
}
