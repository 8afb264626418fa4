import { scroll } from "motion";

/** How small the frame begins; its picture begins as much larger, and so seems to stand still behind it. Also in motion.css. */
const smallest = 0.88;

/** Does by script what motion.css does for `.scroll-band-frame` where the browser has scroll timelines. */
export function openWithScroll(band: HTMLElement): () => void {
  const frame = band.querySelector<HTMLElement>(".scroll-band-frame");
  const picture = band.querySelector<HTMLElement>(".scroll-band-picture");
  if (frame === null || picture === null) return () => undefined;
  return scroll(
    (progress: number) => {
      const scale = smallest + (1 - smallest) * progress;
      frame.style.scale = String(scale);
      picture.style.scale = String(1 / scale);
      for (const over of picture.querySelectorAll<HTMLElement>(".scroll-band-over"))
        over.style.scale = String(scale);
    },
    // From its top at the window's foot until it is wholly in view.
    { target: band, offset: ["start end", "end end"] },
  );
}
