import { eraseAccountForm } from "../account.actions.ts";
import { makeDefaultForm, removeAddressForm } from "../address.actions.ts";
import type { SavedAddress } from "../addresses.ts";
import { dropWishForm, moveToBagForm } from "../wishlist.actions.ts";
import type { SavedPiece } from "../wishlist.ts";
import { AddressBookView } from "./address-book.view.tsx";
import { DeleteAccountView } from "./delete-account.view.tsx";
import { SavedPiecesView } from "./saved-pieces.view.tsx";

export function AddressBook({ addresses }: { addresses: readonly SavedAddress[] }) {
  return <AddressBookView addresses={addresses} onDefault={makeDefaultForm} onRemove={removeAddressForm} />;
}

export function SavedPieces({ pieces, currency }: { pieces: readonly SavedPiece[]; currency: string }) {
  return <SavedPiecesView pieces={pieces} currency={currency} onMove={moveToBagForm} onDrop={dropWishForm} />;
}

type DeleteAccountProps = { hasPassword: boolean; isFresh: boolean; problem: string | null };

export function DeleteAccount(props: DeleteAccountProps) {
  return <DeleteAccountView action={eraseAccountForm} {...props} />;
}
