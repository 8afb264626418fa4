import { describe, expect, test } from "vitest";
import { deliveryWindow, formatDeliveryWindow } from "./delivery.ts";

const at = (iso: string) => new Date(iso);

describe("deliveryWindow", () => {
  test("does not count the day of the order", () => {
    const monday = at("2026-11-23T10:00:00Z");
    expect(deliveryWindow({ minDays: 1, maxDays: 4 }, monday)).toEqual({
      earliest: "2026-11-24",
      latest: "2026-11-27",
    });
  });

  test("skips weekends", () => {
    const friday = at("2026-11-27T23:59:59Z");
    expect(deliveryWindow({ minDays: 1, maxDays: 6 }, friday)).toEqual({
      earliest: "2026-11-30",
      latest: "2026-12-07",
    });
  });

  test("an order at the weekend counts from Monday", () => {
    for (const day of ["2026-11-28T00:00:00Z", "2026-11-29T23:00:00Z"]) {
      expect(deliveryWindow({ minDays: 0, maxDays: 1 }, at(day))).toEqual({
        earliest: "2026-11-30",
        latest: "2026-11-30",
      });
    }
  });

  test("both ends are business days in the right order, from any day", () => {
    for (let offset = 0; offset < 400; offset += 1) {
      const from = new Date(Date.UTC(2026, 0, 1 + offset, offset % 24));
      const window = deliveryWindow({ minDays: offset % 4, maxDays: (offset % 4) + (offset % 9) }, from);
      expect(window.earliest <= window.latest).toBe(true);
      for (const day of [window.earliest, window.latest]) expect([0, 6]).not.toContain(at(day).getUTCDay());
    }
  });
});

describe("formatDeliveryWindow", () => {
  test("names the month once, twice, or one day alone", () => {
    expect(formatDeliveryWindow({ earliest: "2026-11-25", latest: "2026-11-27" })).toBe(
      "Wed 25 to Fri 27 November",
    );
    expect(formatDeliveryWindow({ earliest: "2026-11-30", latest: "2026-12-02" })).toBe(
      "Mon 30 November to Wed 2 December",
    );
    expect(formatDeliveryWindow({ earliest: "2026-11-24", latest: "2026-11-24" })).toBe("Tue 24 November");
    expect(formatDeliveryWindow({ earliest: "2026-01-05", latest: "2027-01-05" })).toBe(
      "Mon 5 January to Tue 5 January",
    );
  });
});
