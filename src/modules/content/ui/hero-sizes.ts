const phoneFrame = 4 / 3;

/** How wide a story's hero is drawn: edge to edge, on a phone in a 4:3 frame, which a wider picture overfills. */
export function heroSizes({ width, height }: { width: number; height: number }): string {
  const onPhone = Math.max(100, Math.ceil((100 * (width / height)) / phoneFrame));
  return `(min-width: 48rem) 100vw, ${onPhone}vw`;
}
