import type { Route } from "next";
import { addressLines } from "#modules/orders/order-words.ts";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { SavedAddress } from "../addresses.ts";

type FormAction = (form: FormData) => void | Promise<void>;

type AddressBookProps = {
  addresses: readonly SavedAddress[];
  onDefault: FormAction;
  onRemove: FormAction;
};

/** The addresses of a person, the default first. */
export function AddressBookView({ addresses, onDefault, onRemove }: AddressBookProps) {
  return (
    <ul className="grid gap-x-16 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {addresses.map((address) => (
        <li key={address.id} className="grid content-start gap-4 border-t border-hairline pt-4">
          <p className="text-small text-grey">{address.isDefault ? "Where things go" : "Also"}</p>
          <address className="text-lead not-italic">
            {addressLines(address).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
          <div className="flex flex-wrap items-center gap-x-5">
            <TextLink
              href={`/account/addresses/${address.id}` as Route}
              look="quiet"
              className="inline-flex min-h-11 items-center"
            >
              Edit<VisuallyHidden> the address of {address.name}</VisuallyHidden>
            </TextLink>
            {!address.isDefault && (
              <QuietForm action={onDefault} id={address.id} label="Make it the first" of={address.line1} />
            )}
            <QuietForm action={onRemove} id={address.id} label="Remove" of={address.line1} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type QuietFormProps = { action: FormAction; id: string; label: string; of: string };

function QuietForm({ action, id, label, of }: QuietFormProps) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        className="min-h-11 text-small text-grey underline underline-offset-4 hover:text-ink"
      >
        {label}
        <VisuallyHidden>: {of}</VisuallyHidden>
      </button>
    </form>
  );
}
