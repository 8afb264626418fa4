"use client";

import { type ComponentType, type MouseEvent, useState } from "react";
import type { SizeGuide as Guide } from "../size-guide.ts";
import type { SizeGuide } from "./size-guide.tsx";

type SizeGuideLinkProps = { guide: Guide | null; measurements: string | null };

/**
 * Opens the size guide, which is loaded for whoever wants it. Without scripts, and where it can't be loaded, the link leads to
 * the measurements further down.
 */
export function SizeGuideLink({ guide, measurements }: SizeGuideLinkProps) {
  const [View, setView] = useState<ComponentType<Parameters<typeof SizeGuide>[0]> | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (guide === null && measurements === null) return null;

  async function open(event: MouseEvent) {
    if (guide === null) return;
    event.preventDefault();
    try {
      const { SizeGuide: Loaded } = await import("./size-guide.tsx");
      setView(() => Loaded);
      setOpen(true);
    } catch {
      window.location.hash = "measurements";
    }
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: without scripts it is the link that it looks like */}
      <a
        href="#measurements"
        onClick={(event) => void open(event)}
        onPointerEnter={() => void import("./size-guide.tsx").catch(() => {})}
        className="text-grey underline underline-offset-4 hover:text-ink"
      >
        {guide === null ? "Measurements" : "Size guide"}
      </a>
      {View && guide && (
        <View guide={guide} measurements={measurements} isOpen={isOpen} onOpenChange={setOpen} />
      )}
    </>
  );
}
