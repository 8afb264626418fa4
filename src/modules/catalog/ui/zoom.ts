/** How a picture is looked at: enlarged by `scale`, and moved by so many pixels from the middle of its frame. */
export type Look = { scale: number; x: number; y: number };

export type Extent = { width: number; height: number };

/** A point in pixels from the middle of the frame. */
export type Point = { x: number; y: number };

export const wholePicture: Look = { scale: 1, x: 0, y: 0 };

const maxScale = 4;

/** Enlarges by a factor around a point, which stays under the finger as far as the picture's edges allow. */
export function zoomAt(look: Look, factor: number, point: Point, frame: Extent, picture: Extent): Look {
  const scale = Math.min(maxScale, Math.max(1, look.scale * factor));
  const ratio = scale / look.scale;
  const moved = {
    scale,
    x: point.x - (point.x - look.x) * ratio,
    y: point.y - (point.y - look.y) * ratio,
  };
  return within(moved, frame, picture);
}

/** Moves the picture, but never past its own edge. */
export function pan(look: Look, by: Point, frame: Extent, picture: Extent): Look {
  return within({ ...look, x: look.x + by.x, y: look.y + by.y }, frame, picture);
}

function within(look: Look, frame: Extent, picture: Extent): Look {
  const fit = Math.min(frame.width / picture.width, frame.height / picture.height);
  const slack = (side: keyof Extent) => Math.max(0, (picture[side] * fit * look.scale - frame[side]) / 2);
  const bounded = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return { scale: look.scale, x: bounded(look.x, slack("width")), y: bounded(look.y, slack("height")) };
}
