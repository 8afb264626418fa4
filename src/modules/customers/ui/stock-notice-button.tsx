"use client";

import { type ComponentType, useState } from "react";
import type { NoticedVariant } from "../stock-notices.ts";
import { StockNoticeButtonView } from "./stock-notice-button.view.tsx";
import type { StockNoticeDialog } from "./stock-notice-dialog.tsx";

type StockNoticeButtonProps = {
  variant: Pick<NoticedVariant, "id" | "productSlug" | "productName" | "colour" | "size">;
};

/** Opens the form for a notice, which is loaded for whoever wants it; where that fails, its page has the same form. */
export function StockNoticeButton({ variant }: StockNoticeButtonProps) {
  const [View, setView] = useState<ComponentType<Parameters<typeof StockNoticeDialog>[0]> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLoading, setLoading] = useState(false);

  async function open() {
    setLoading(true);
    try {
      const { StockNoticeDialog: Loaded } = await import("./stock-notice-dialog.tsx");
      setView(() => Loaded);
      setOpen(true);
    } catch {
      window.location.assign(`/stock-notice?product=${variant.productSlug}`);
    }
    setLoading(false);
  }

  return (
    <>
      <StockNoticeButtonView
        size={variant.size === "One size" ? null : variant.size}
        isLoading={isLoading}
        onOpen={() => void open()}
        onApproach={() => void import("./stock-notice-dialog.tsx").catch(() => {})}
      />
      {View && <View key={variant.id} variant={variant} isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}
