"use client";
"use no memo"; // renders when a picture is swiped past; remembering would weigh more in the first load than it saves

import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { PictureViewer } from "./picture-viewer.tsx";
import type { ViewerPicture } from "./picture-viewer-picture.ts";

type GalleryProps = {
  label: string;
  pictures: readonly ViewerPicture[];
  /** The pictures as links with `data-view`, which count from 0. */
  children: ReactNode;
};

type Viewer = { View: ComponentType<Parameters<typeof PictureViewer>[0]>; startAt: number };

/** Counts the pictures that are swiped past, and opens one in full; what that takes is loaded by whoever comes near. */
export function Gallery({ label, pictures, children }: GalleryProps) {
  const [place, setPlace] = useState(0);
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const opener = useRef<HTMLAnchorElement>(null);
  const frame = useRef<HTMLElement>(null);

  // It may have been swiped before any of this was here to count.
  useEffect(() => {
    const strip = frame.current?.querySelector("ul");
    if (strip) setPlace(placeOf(strip));
  }, []);

  async function open(event: MouseEvent<HTMLElement>) {
    const link = linkUnder(event.target);
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    opener.current = link;
    try {
      const { PictureViewer: View } = await loadViewer();
      setViewer({ View, startAt: Number(link.dataset["view"]) });
    } catch {
      window.location.assign(link.href);
    }
  }

  function close() {
    setViewer(null);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is clicked, by a key as well
    <section
      ref={frame}
      aria-label={label}
      onClick={(event) => void open(event)}
      onPointerOver={(event) => prepare(event.target, pictures)}
      onFocus={(event) => prepare(event.target, pictures)}
      onScrollCapture={(event) => setPlace(placeOf(event.target as HTMLElement))}
      className="relative"
    >
      {children}
      {pictures.length > 1 && (
        <p
          aria-hidden="true"
          className="tabular pointer-events-none absolute bottom-3 left-3 rounded-pill bg-paper px-3 py-1 text-tiny md:hidden [@media(scripting:none)]:hidden"
        >
          {place + 1} / {pictures.length}
        </p>
      )}
      {viewer && <viewer.View title={label} pictures={pictures} startAt={viewer.startAt} onClose={close} />}
    </section>
  );
}

function loadViewer() {
  return import("./picture-viewer.tsx");
}

function linkUnder(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-view]") : null;
}

/** Somebody is near a picture: the viewer and the large picture are on their way before the click. */
function prepare(target: EventTarget, pictures: readonly ViewerPicture[]) {
  const link = linkUnder(target);
  const picture = link && pictures[Number(link.dataset["view"])];
  if (!picture || link.dataset["isReady"]) return;
  link.dataset["isReady"] = "true";
  loadViewer().catch(() => delete link.dataset["isReady"]);
  const image = new Image();
  image.sizes = "100vw";
  if (picture.srcSet) image.srcset = picture.srcSet;
  image.src = picture.src;
}

function placeOf(strip: HTMLElement): number {
  const isAtEnd = strip.scrollLeft > 0 && strip.scrollLeft + strip.clientWidth >= strip.scrollWidth - 2;
  if (isAtEnd) return strip.children.length - 1;
  const width = (strip.firstElementChild as HTMLElement | null)?.offsetWidth ?? 1;
  return Math.round(strip.scrollLeft / width);
}
