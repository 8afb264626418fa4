import type { FormEvent } from "react";
import { addressLabels } from "#modules/checkout/ui/country-labels.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { SelectField } from "#ui/select.tsx";
import type { AddressFormState } from "../address.schema.ts";
import type { SavedAddress } from "../addresses.ts";

type AddressFormViewProps = {
  state: AddressFormState;
  action: (form: FormData) => void;
  isPending: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  isOffline: boolean;
  /** The address that is rewritten; null for a new one. */
  address: SavedAddress | null;
  countries: readonly { code: string; name: string }[];
  country: string;
  onCountry: (country: string) => void;
};

/** One address, in the words of its country. */
export function AddressFormView(props: AddressFormViewProps) {
  const { state, action, isPending, onSubmit, isOffline, address, countries, country, onCountry } = props;
  const labels = addressLabels(country);
  const errorOf = (field: string) => (state.status === "refused" ? state.fields[field] : undefined);
  const shownIn = (field: keyof SavedAddress) =>
    state.status === "refused" ? state.values[field] : String(address?.[field] ?? "");
  const bind = (name: keyof SavedAddress) => ({ name, defaultValue: shownIn(name), error: errorOf(name) });
  const problem = isOffline
    ? "There is no network. What you typed stays here; save it once you are back."
    : problemWords(state);
  return (
    <form action={action} onSubmit={onSubmit} className="grid max-w-form grid-cols-6 gap-x-3 gap-y-5">
      {address && <input type="hidden" name="id" value={address.id} />}
      {problem && (
        <Notice tone="error" className="col-span-6">
          {problem}
        </Notice>
      )}
      <SelectField
        label="Country"
        name="country"
        autoComplete="country"
        value={country}
        onChange={(event) => onCountry(event.currentTarget.value)}
        error={errorOf("country")}
        className="col-span-6"
      >
        <option value="">Choose a country</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField {...bind("name")} label="Full name" autoComplete="name" className="col-span-6" />
      <TextField
        {...bind("line1")}
        label="Street and number"
        autoComplete="address-line1"
        className="col-span-6"
      />
      <TextField
        {...bind("line2")}
        label="Apartment, floor, company"
        optional
        autoComplete="address-line2"
        className="col-span-6"
      />
      <TextField
        {...bind("postalCode")}
        label={labels.postalCode}
        inputMode={labels.postalKeyboard}
        autoComplete="postal-code"
        className="col-span-6 sm:col-span-2"
      />
      <TextField
        {...bind("city")}
        label="City"
        autoComplete="address-level2"
        className={labels.region === null ? "col-span-6 sm:col-span-4" : "col-span-3 sm:col-span-2"}
      />
      {labels.region !== null && (
        <TextField
          {...bind("region")}
          label={labels.region}
          autoComplete="address-level1"
          className="col-span-3 sm:col-span-2"
        />
      )}
      {!address?.isDefault && (
        <Checkbox name="isDefault" label="The checkout starts with this one" className="col-span-6" />
      )}
      <Button type="submit" size="large" loading={isPending} className="col-span-6 mt-2 sm:col-span-3">
        Save the address
      </Button>
    </form>
  );
}

function problemWords(state: AddressFormState): string | null {
  if (state.status !== "refused") return null;
  switch (state.problem) {
    case "invalid_input":
      return null;
    case "too_many":
      return "Your book is full: twenty addresses. Remove one first.";
    case "signed_out":
      return "You are signed out. Sign in again, please; what you typed is still here.";
    case "unexpected":
      return "That was not saved. Please try again.";
  }
}
