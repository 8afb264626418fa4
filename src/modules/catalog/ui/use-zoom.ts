"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { type Extent, type Look, type Point, pan, wholePicture, zoomAt } from "./zoom.ts";

type ZoomOptions = { picture: Extent; onSwipe: (by: 1 | -1) => void };

const tapMs = 300;
const tapPixels = 10;
const swipePixels = 50;

/**
 * Fingers, mouse and wheel over a frame: pinch and wheel enlarge, a drag moves what is enlarged, a double tap goes in and out,
 * and a swipe over the whole picture asks for the next one.
 */
export function useZoom({ picture, onSwipe }: ZoomOptions) {
  const frame = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState<Look>(wholePicture);
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef({ start: { x: 0, y: 0 }, startMs: 0, lastTapMs: 0, wasPinch: false });

  const zoom = (factor: number, point: Point = { x: 0, y: 0 }) =>
    setLook((before) => zoomAt(before, factor, point, extentOf(frame.current), picture));
  const move = (by: Point) => setLook((before) => pan(before, by, extentOf(frame.current), picture));

  useEffect(() => {
    const element = frame.current;
    // React's own wheel listener is passive, and the page behind would scroll along.
    function onWheel(event: WheelEvent) {
      event.preventDefault();
      const point = fromMiddle(event, element);
      setLook((before) =>
        zoomAt(before, Math.exp(-event.deltaY * 0.0025), point, extentOf(element), picture),
      );
    }
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [picture]);

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = fromMiddle(event, frame.current);
    pointers.current.set(event.pointerId, point);
    if (pointers.current.size === 1)
      Object.assign(gesture.current, { start: point, startMs: event.timeStamp, wasPinch: false });
    else gesture.current.wasPinch = true;
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const point = fromMiddle(event, frame.current);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, point);
    if (other === undefined) {
      if (look.scale > 1) move({ x: point.x - before.x, y: point.y - before.y });
      return;
    }
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
    zoom(distance(point, other) / Math.max(1, distance(before, other)), middle);
    move({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
  }

  function onPointerUp(event: PointerEvent<HTMLDivElement>) {
    const end = pointers.current.get(event.pointerId);
    pointers.current.delete(event.pointerId);
    const { start, startMs, lastTapMs, wasPinch } = gesture.current;
    if (end === undefined || wasPinch || event.type === "pointercancel") return;
    const [across, down] = [end.x - start.x, end.y - start.y];
    if (Math.hypot(across, down) < tapPixels && event.timeStamp - startMs < tapMs) {
      const isDouble = event.timeStamp - lastTapMs < tapMs;
      gesture.current.lastTapMs = isDouble ? 0 : event.timeStamp;
      if (isDouble) zoom(look.scale > 1 ? 0 : 2.5, end);
    } else if (look.scale === 1 && Math.abs(across) > swipePixels && Math.abs(across) > Math.abs(down)) {
      onSwipe(across < 0 ? 1 : -1);
    }
  }

  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
  return { frame, look, zoom, move, reset: () => setLook(wholePicture), handlers };
}

function extentOf(element: HTMLElement | null): Extent {
  return { width: element?.clientWidth ?? 1, height: element?.clientHeight ?? 1 };
}

function fromMiddle(event: { clientX: number; clientY: number }, element: HTMLElement | null): Point {
  const box = element?.getBoundingClientRect();
  if (box === undefined) return { x: 0, y: 0 };
  return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
