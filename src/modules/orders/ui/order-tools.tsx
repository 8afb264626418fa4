"use client";

import { useEffect, useState } from "react";
import { OrderToolsView } from "./order-tools.view.tsx";

const copiedMs = 4000;

/** Copies the address of this page, whose signature opens the order to whoever has it, or prints the page. */
export function OrderTools() {
  const [copies, setCopies] = useState(0);
  const [isCopied, setCopied] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each copy is told for a while
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), copiedMs);
    return () => clearTimeout(timer);
  }, [isCopied, copies]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied(true);
      setCopies((before) => before + 1);
    } catch {
      // Without the right to write there, the address bar has the same link.
    }
  }

  return <OrderToolsView isCopied={isCopied} onCopy={() => void copy()} onPrint={() => window.print()} />;
}
