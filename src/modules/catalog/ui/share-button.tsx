"use client";

import { useEffect, useState } from "react";
import { ShareButtonView } from "./share-button.view.tsx";

const confirmationMs = 2500;

/** Passes the page on by whatever the device has for it; else copies its address. The colour that is chosen goes along. */
export function ShareButton({ title }: { title: string }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), confirmationMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function share() {
    const url = window.location.href.split("#")[0] ?? "";
    try {
      if (typeof navigator.share === "function") await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        setOutcome("copied");
      }
    } catch (error) {
      // Whoever closes the device's own panel has changed their mind.
      if (!(error instanceof DOMException && error.name === "AbortError")) setOutcome("failed");
    }
  }

  return <ShareButtonView outcome={outcome} onShare={() => void share()} />;
}
