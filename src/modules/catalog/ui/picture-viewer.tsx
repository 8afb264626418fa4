"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { PictureViewerView } from "./picture-viewer.view.tsx";
import type { ViewerPicture } from "./picture-viewer-picture.ts";
import { useZoom } from "./use-zoom.ts";
import type { Point } from "./zoom.ts";

type PictureViewerProps = {
  title: string;
  pictures: readonly ViewerPicture[];
  startAt: number;
  onClose: () => void;
};

const step = 80;
const panKeys: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

/** A modal over the whole window. The platform's own dialog keeps focus in it and closes it with Escape. */
export function PictureViewer({ title, pictures, startAt, onClose }: PictureViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState(startAt);
  const picture = pictures[place] as ViewerPicture;
  const { frame, look, zoom, move, reset, handlers } = useZoom({ picture, onSwipe: go });

  useEffect(() => {
    dialog.current?.showModal();
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = "hidden";
    return () => {
      document.documentElement.style.overflow = overflow;
    };
  }, []);

  function go(by: 1 | -1) {
    reset();
    setPlace((before) => (before + by + pictures.length) % pictures.length);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = panKeys[event.key];
    if (event.key === "+" || event.key === "=") zoom(1.6);
    else if (event.key === "-") zoom(1 / 1.6);
    else if (event.key === "0") reset();
    else if (by !== undefined && look.scale > 1) move(by);
    else if (event.key === "ArrowLeft") go(-1);
    else if (event.key === "ArrowRight") go(1);
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      className="fixed inset-0 m-0 h-dvh max-h-none w-screen max-w-none transition-opacity duration-calm starting:opacity-0"
    >
      <PictureViewerView
        picture={picture}
        place={place}
        count={pictures.length}
        look={look}
        frame={frame}
        handlers={handlers}
        onStep={go}
        onZoom={zoom}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}
