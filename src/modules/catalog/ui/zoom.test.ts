import { describe, expect, test } from "vitest";
import { pan, wholePicture, zoomAt } from "./zoom.ts";

const frame = { width: 400, height: 800 };
const picture = { width: 960, height: 1200 };

describe("looking at a picture", () => {
  test("the point under the finger stays where it is", () => {
    const look = zoomAt(wholePicture, 3, { x: 50, y: 0 }, frame, picture);
    expect(look).toEqual({ scale: 3, x: -100, y: 0 });
    // The same spot of the picture: (point − offset) / scale.
    expect((50 - look.x) / look.scale).toBeCloseTo(50);
  });

  test("it is never smaller than whole, and never larger than four times", () => {
    expect(zoomAt(wholePicture, 0.2, { x: 90, y: 10 }, frame, picture)).toEqual(wholePicture);
    expect(zoomAt(wholePicture, 99, { x: 0, y: 0 }, frame, picture).scale).toBe(4);
  });

  test("no edge of it comes into the frame", () => {
    const large = zoomAt(wholePicture, 2, { x: 0, y: 0 }, frame, picture);
    expect(pan(large, { x: 9999, y: 0 }, frame, picture).x).toBe(200);
    expect(pan(large, { x: -9999, y: -9999 }, frame, picture)).toEqual({ scale: 2, x: -200, y: -100 });
    expect(pan(wholePicture, { x: 30, y: 30 }, frame, picture)).toEqual(wholePicture);
  });

  test("whole again, it is in the middle again", () => {
    const large = zoomAt(wholePicture, 4, { x: 120, y: -300 }, frame, picture);
    expect(zoomAt(large, 0.1, { x: -40, y: 5 }, frame, picture)).toEqual(wholePicture);
  });
});
