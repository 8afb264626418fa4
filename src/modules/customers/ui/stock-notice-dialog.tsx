"use client";

import { type FormEvent, useState } from "react";
import { Dialog } from "#ui/dialog.tsx";
import { askForStock, postStockNotice } from "../stock-notice.actions.ts";
import { stockNoticeProblem } from "../stock-notice-words.ts";
import { type NoticedVariant, variantWords } from "../stock-notices.ts";
import { type StockNoticeAnswer, StockNoticeFormView } from "./stock-notice-form.view.tsx";

type StockNoticeDialogProps = {
  variant: Pick<NoticedVariant, "id" | "productSlug" | "productName" | "colour" | "size">;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Asks for an address to write to when a variant is back. */
export function StockNoticeDialog({ variant, isOpen, onOpenChange }: StockNoticeDialogProps) {
  const [answer, setAnswer] = useState<StockNoticeAnswer>({ kind: "none" });
  const name = variantWords(variant);

  async function ask(email: string) {
    setAnswer({ kind: "sending" });
    try {
      const asked = await askForStock({ variantId: variant.id, email });
      setAnswer(
        asked.ok ? { kind: "sent" } : { kind: "failed", message: stockNoticeProblem(asked.error.code) },
      );
    } catch {
      setAnswer({ kind: "failed", message: stockNoticeProblem("unreachable") });
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A dialog's events bubble to where it was written: inside the form that fills the bag.
    event.stopPropagation();
    if (answer.kind !== "sending") void ask(String(new FormData(event.currentTarget).get("email") ?? ""));
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={answer.kind === "sent" ? "Noted" : "Tell me when it is back"}
      description={answer.kind === "sent" ? undefined : `${name} is sold out.`}
    >
      <StockNoticeFormView
        variantId={variant.id}
        variantName={name}
        productSlug={variant.productSlug}
        answer={answer}
        post={postStockNotice}
        onSubmit={onSubmit}
      />
    </Dialog>
  );
}
