"use client";
"use no memo"; // renders on a click; remembering would weigh more in the first load than it saves

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { postToBag } from "../actions.ts";
import type { BagMessage } from "../bag-words.ts";
import { type AddProblem, AddToBagFormView } from "./add-to-bag-form.view.tsx";
import { setBagState } from "./bag-store.ts";
import { addUnits } from "./edit-bag.ts";
import { loadBagDrawer } from "./load-bag-drawer.ts";

const nothingChosen: BagMessage = { kind: "refused", refusal: { code: "nothing_chosen" } };

type AddToBagFormProps = {
  /** The picker: radio inputs named `variantId`, so that the form works without JavaScript. */
  children: ReactNode;
  /** Stands at the right of the button, such as the price of what is chosen. */
  price?: ReactNode;
  /** Takes the button's place where there is nothing to add. */
  instead?: ReactNode;
};

/** Puts what is chosen in the bag and opens the bag's drawer; says in words what kept it from being put there. */
export function AddToBagForm({ children, price, instead }: AddToBagFormProps) {
  const [problem, setProblem] = useState<AddProblem | null>(null);
  const [isPending, setPending] = useState(false);
  // State is a render behind: the second click of a double click must see the first.
  const isSending = useRef(false);

  async function submit(form: HTMLFormElement) {
    const variantId = new FormData(form).get("variantId");
    if (typeof variantId !== "string" || variantId === "") {
      void tell(nothingChosen);
      form.querySelector<HTMLElement>('input[name="variantId"]:not(:disabled)')?.focus();
      return;
    }
    isSending.current = true;
    setPending(true);
    const told = await addUnits(variantId, 1);
    isSending.current = false;
    setPending(false);
    // What was done in part is told in the drawer, under the line it is about.
    if (told?.kind === "refused") return tell(told);
    setProblem(null);
    setBagState({ isDrawerOpen: true });
  }

  /** The words are needed by the few who meet a refusal, and so are not part of the page; the drawer brings them along. */
  async function tell(message: BagMessage) {
    const words = await import("../bag-words.ts").then(
      ({ messageWords }) => messageWords(message),
      () => "That did not work. Check your connection and try again.",
    );
    const isLocked = message.kind === "refused" && message.refusal.code === "cart_in_checkout";
    setProblem({ words, isLocked });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isSending.current) void submit(event.currentTarget);
  }

  return (
    <AddToBagFormView
      price={price}
      instead={instead}
      problem={problem}
      isPending={isPending}
      post={postToBag}
      onSubmit={onSubmit}
      onChoice={() => setProblem(null)}
      onApproach={() => void loadBagDrawer()}
    >
      {children}
    </AddToBagFormView>
  );
}
