import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "#ui/input.tsx";
import { SelectField } from "#ui/select.tsx";
import { addressLabels } from "./country-labels.ts";

export type DeliveryFieldName =
  | "email"
  | "address.country"
  | "address.name"
  | "address.line1"
  | "address.line2"
  | "address.city"
  | "address.region"
  | "address.postalCode";

/** What binds a field to its form, and the words of its error. */
export type BoundField = UseFormRegisterReturn & { error: string | undefined };

type DeliveryFieldsProps = {
  countries: readonly { code: string; name: string }[];
  country: string;
  bind: (name: DeliveryFieldName) => BoundField;
  /** The second address line is shown once it is wanted. */
  hasLine2: boolean;
  onLine2: () => void;
};

/** Who and where, eight fields at the most. The country comes first: it names the fields after it. */
export function DeliveryFieldsView({ countries, country, bind, hasLine2, onLine2 }: DeliveryFieldsProps) {
  const labels = addressLabels(country);
  return (
    <div className="grid grid-cols-6 gap-x-3 gap-y-5">
      <TextField
        {...bind("email")}
        label="Email"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        className="col-span-6"
      />
      <SelectField {...bind("address.country")} label="Country" autoComplete="country" className="col-span-6">
        <option value="">Choose a country</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField {...bind("address.name")} label="Full name" autoComplete="name" className="col-span-6" />
      <TextField
        {...bind("address.line1")}
        label="Street and number"
        autoComplete="address-line1"
        className="col-span-6"
      />
      {hasLine2 ? (
        <TextField
          {...bind("address.line2")}
          label="Apartment, floor, company"
          optional
          autoComplete="address-line2"
          className="col-span-6"
        />
      ) : (
        <button
          type="button"
          onClick={onLine2}
          className="col-span-6 -my-2 justify-self-start py-2 text-small text-grey underline decoration-1 underline-offset-4 hover:text-ink"
        >
          Add apartment, floor or company
        </button>
      )}
      <TextField
        {...bind("address.postalCode")}
        label={labels.postalCode}
        inputMode={labels.postalKeyboard}
        autoComplete="postal-code"
        autoCapitalize="characters"
        className="col-span-6 sm:col-span-2"
      />
      <TextField
        {...bind("address.city")}
        label="City"
        autoComplete="address-level2"
        className={labels.region === null ? "col-span-6 sm:col-span-4" : "col-span-3 sm:col-span-2"}
      />
      {labels.region !== null && (
        <TextField
          {...bind("address.region")}
          label={labels.region}
          autoComplete="address-level1"
          className="col-span-3 sm:col-span-2"
        />
      )}
    </div>
  );
}
