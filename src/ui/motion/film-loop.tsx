"use client";

import { useEffect, useRef, useState } from "react";
import { cn } from "../class-names.ts";
import { isMotionWelcome } from "./late-motion.ts";

export type FilmSources = readonly { src: string; type: string }[];

type FilmLoopProps = {
  /** Best first, as a browser picks. */
  sources: FilmSources;
  /** Says what the film is, for its button. */
  label: string;
  /** For the film, which lies over the still it begins with. */
  className?: string | undefined;
  buttonClassName?: string | undefined;
};

/**
 * A silent film over a still, without end. It is fetched when it is nearly in view and plays only while it is; its button
 * stops it for good (WCAG 2.2.2). For a reader who wants no motion, or few bytes, the still stays alone.
 */
export function FilmLoop({ sources, label, className, buttonClassName }: FilmLoopProps) {
  const place = useRef<HTMLDivElement>(null);
  const film = useRef<HTMLVideoElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [isStopped, setStopped] = useState(false);

  useEffect(() => {
    if (place.current === null || !isMotionWelcome()) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const isNear = entry?.isIntersecting ?? false;
        if (isNear) setWanted(true);
        else film.current?.pause();
        if (isNear && !isStopped) void film.current?.play().catch(() => undefined);
      },
      { rootMargin: "25% 0px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isStopped]);

  const toggle = () => {
    if (isStopped) void film.current?.play().catch(() => undefined);
    else film.current?.pause();
    setStopped(!isStopped);
  };
  return (
    <div ref={place} className="absolute inset-0">
      {isWanted && (
        <video
          ref={film}
          muted
          loop
          autoPlay
          playsInline
          aria-hidden="true"
          tabIndex={-1}
          onPlaying={() => setPlaying(true)}
          className={cn(
            "size-full object-cover transition-opacity duration-dawn",
            isPlaying ? "opacity-100" : "opacity-0",
            className,
          )}
        >
          {sources.map((source) => (
            <source key={source.src} {...source} />
          ))}
        </video>
      )}
      {isPlaying && (
        <div className="scroll-band-over">
          <button
            type="button"
            onClick={toggle}
            aria-label={isStopped ? `Play: ${label}` : `Pause: ${label}`}
            className={cn(
              "pointer-events-auto absolute min-h-6 text-small underline underline-offset-4",
              buttonClassName,
            )}
          >
            {isStopped ? "Play" : "Pause"}
          </button>
        </div>
      )}
    </div>
  );
}
