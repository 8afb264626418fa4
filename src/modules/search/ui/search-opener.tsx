"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { TextLink } from "#ui/text-link.tsx";

async function loadPanel() {
  const { SearchPanel } = await import("./search-panel.tsx");
  return { default: SearchPanel };
}

const SearchPanel = lazy(loadPanel);

/**
 * The way to search: a link to its page, which opens a panel over this one instead where scripts run. "/" and ⌘K or Ctrl K
 * open it from anywhere. The panel's code comes when somebody reaches for it.
 */
export function SearchOpener({ className }: { className?: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      setWanted(true);
      setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <TextLink
        look="text"
        href="/search"
        prefetch={false}
        data-stays="yes"
        className={className}
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setWanted(true);
          setOpen(true);
        }}
      >
        Search
      </TextLink>
      {isWanted && (
        <Suspense fallback={null}>
          <SearchPanel open={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

/** "/" belongs to whatever is being typed in; and nothing opens over another dialog. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return false;
  if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey) return true;
  if (event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey) return false;
  const target = event.target instanceof HTMLElement ? event.target : null;
  return target === null || !(target.isContentEditable || target.closest("input, textarea, select") !== null);
}
