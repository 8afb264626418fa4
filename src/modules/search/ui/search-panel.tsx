"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { countWords, groupsOf, recentGroup, searchHref } from "../suggestions.ts";
import { forgetRecent, keepRecent, readRecent } from "./recent-searches.ts";
import { SearchPanelView } from "./search-panel.view.tsx";
import { useSuggestions } from "./use-suggestions.ts";

type SearchPanelProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** The search that opens over any page. Loaded when somebody first reaches for it. */
export function SearchPanel({ open, onOpenChange }: SearchPanelProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [recent, setRecent] = useState(readRecent);
  const { found, hasFailed, isPending } = useSuggestions(typed);
  const words = typed.trim();
  // Another tab, or the panel's own closing, may have added to them since.
  useEffect(() => {
    if (open) setRecent(readRecent());
  }, [open]);
  const change = (isOpen: boolean) => {
    if (!isOpen) setTyped("");
    onOpenChange(isOpen);
  };
  return (
    <SearchPanelView
      open={open}
      onOpenChange={change}
      typed={typed}
      onType={setTyped}
      groups={found === null ? recentGroup(words === "" ? recent : []) : groupsOf(words, found)}
      currency={found?.currency ?? "USD"}
      status={statusOf({ found, hasFailed, isPending })}
      onSubmit={() => {
        if (words === "") return;
        keepRecent(words);
        change(false);
        router.push(searchHref(words));
      }}
      onPick={(suggestion) => {
        keepRecent(words === "" ? suggestion.label : words);
        change(false);
      }}
      onForget={() => {
        forgetRecent();
        setRecent([]);
      }}
    />
  );
}

function statusOf({ found, hasFailed, isPending }: ReturnType<typeof useSuggestions>): string {
  if (hasFailed) return "Suggestions didn’t arrive. Press Enter to search all the same.";
  if (found === null) return isPending ? "Looking" : "";
  return countWords(found);
}
