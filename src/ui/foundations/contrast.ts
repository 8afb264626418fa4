type Colour = { red: number; green: number; blue: number; alpha: number };

/** Reads "#111110" and "rgb(17 17 16 / 0.13)"; null for what is neither. */
export function parseColour(text: string): Colour | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
    return { red, green, blue, alpha: 1 };
  }
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(text);
  if (!rgb) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = rgb.slice(1).map((part) => Number(part ?? 1));
  return { red, green, blue, alpha };
}

/** WCAG 2's contrast of a colour on an opaque ground, from 1 to 21; a colour that lets through is laid on it first. */
export function contrast(colour: Colour, ground: Colour): number {
  const above = luminance(laidOn(colour, ground));
  const below = luminance(ground);
  return (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05);
}

function laidOn(colour: Colour, ground: Colour): Colour {
  const mix = (above: number, below: number) => above * colour.alpha + below * (1 - colour.alpha);
  return {
    red: mix(colour.red, ground.red),
    green: mix(colour.green, ground.green),
    blue: mix(colour.blue, ground.blue),
    alpha: 1,
  };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
