"use client";

import { useState, useSyncExternalStore } from "react";
import { ShareStoryView } from "./share-story.view.tsx";

const never = () => () => {};

/** Passes the page on: by the device's own sheet where it has one, or as a copied address. */
export function ShareStory({ title }: { title: string }) {
  const [copied, setCopied] = useState<"not yet" | "yes" | "no">("not yet");
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === "function",
    () => false,
  );
  const address = () => `${window.location.origin}${window.location.pathname}`;
  const copy = () =>
    navigator.clipboard.writeText(address()).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  // Whoever closes the sheet has changed their mind; that is no error.
  const share = () => navigator.share({ title, url: address() }).catch(() => {});
  return (
    <ShareStoryView
      canShare={canShare}
      copied={copied}
      onCopy={() => void copy()}
      onShare={() => void share()}
    />
  );
}
