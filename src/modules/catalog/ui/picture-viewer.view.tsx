import type { ComponentProps, Ref } from "react";
import { cn } from "#ui/class-names.ts";
import { CloseMark } from "#ui/close-mark.tsx";
import type { ViewerPicture } from "./picture-viewer-picture.ts";
import type { Look } from "./zoom.ts";

type PictureViewerProps = {
  picture: ViewerPicture;
  /** From 0. */
  place: number;
  count: number;
  look: Look;
  frame?: Ref<HTMLDivElement> | undefined;
  /** What fingers and mouse do over the picture. */
  handlers?: Partial<ComponentProps<"div">> | undefined;
  onStep: (by: 1 | -1) => void;
  onZoom: (factor: number) => void;
  onClose: () => void;
};

/** One picture as large as the window allows, with all that moves it as buttons too. */
export function PictureViewerView(props: PictureViewerProps) {
  const { picture, place, count, look, frame, handlers, onStep, onZoom, onClose } = props;
  const isEnlarged = look.scale > 1;
  return (
    <div className="flex h-full flex-col bg-plaster">
      <div className="flex items-center justify-between px-gutter py-3">
        <p aria-live="polite" className="tabular text-small">
          <span aria-hidden="true">{`${place + 1} / ${count}`}</span>
          <span className="sr-only">{`Picture ${place + 1} of ${count}`}</span>
        </p>
        <button type="button" onClick={onClose} aria-label="Close" className={iconButton}>
          <CloseMark />
        </button>
      </div>
      <div
        {...handlers}
        ref={frame}
        className={cn(
          "relative min-h-0 flex-1 touch-none overflow-hidden select-none",
          isEnlarged ? "cursor-grab active:cursor-grabbing" : "cursor-zoom-in",
        )}
      >
        {/* biome-ignore lint/performance/noImgElement: its address is optimised where the page is made */}
        <img
          key={picture.src}
          src={picture.src}
          srcSet={picture.srcSet}
          sizes={isEnlarged ? `${Math.round(look.scale * 100)}vw` : "100vw"}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          draggable={false}
          className="absolute inset-0 size-full object-contain will-change-transform"
          style={{ transform: `translate3d(${look.x}px, ${look.y}px, 0) scale(${look.scale})` }}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-gutter py-3">
        <p className="min-w-0 flex-1 basis-48 text-small">{picture.alt}</p>
        <div className="flex items-center gap-1">
          <ViewerButton label="Smaller" onClick={() => onZoom(1 / 1.6)} isOff={!isEnlarged} path="M4 10h12" />
          <ViewerButton
            label="Larger"
            onClick={() => onZoom(1.6)}
            isOff={look.scale >= 4}
            path="M4 10h12M10 4v12"
          />
          {count > 1 && (
            <>
              <ViewerButton label="Previous picture" onClick={() => onStep(-1)} path="M16 10H4m5-5-5 5 5 5" />
              <ViewerButton label="Next picture" onClick={() => onStep(1)} path="M4 10h12m-5-5 5 5-5 5" />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

const iconButton = "-my-1 -mr-2.5 grid size-11 place-items-center aria-disabled:opacity-45";

type ViewerButtonProps = { label: string; path: string; isOff?: boolean; onClick: () => void };

function ViewerButton({ label, path, isOff = false, onClick }: ViewerButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
      className="grid size-11 place-items-center aria-disabled:opacity-45"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
