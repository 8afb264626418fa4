"use client";

import { useSyncExternalStore } from "react";
import { refillBagForm } from "../actions.ts";
import { RefillBagView } from "./refill-bag.view.tsx";
import { SubmitButton } from "./submit-button.tsx";

const never = () => () => {};

/** Puts the pieces of a payment that failed at the bank back into a bag. The link in the mail is the proof. */
export function RefillBag() {
  // The page is the same for everybody; what its address carries is known in the browser only.
  const search = useSyncExternalStore(
    never,
    () => window.location.search,
    () => "",
  );
  const query = new URLSearchParams(search);
  const form = (
    <form action={refillBagForm}>
      <input type="hidden" name="c" value={query.get("c") ?? ""} />
      <input type="hidden" name="s" value={query.get("s") ?? ""} />
      <SubmitButton size="large">Fill my bag</SubmitButton>
    </form>
  );
  return <RefillBagView form={form} />;
}
