import { expect, test } from "vitest";
import { clockWords, holdAnnouncement, wasExtended } from "./hold-time.ts";

test("time is told in minutes and seconds, and never says zero while some is left", () => {
  expect([899_000, 648_000, 60_000, 59_001, 1, 0, -5000].map(clockWords)).toEqual([
    "14:59",
    "10:48",
    "1:00",
    "1:00",
    "0:01",
    "0:00",
    "0:00",
  ]);
});

test("five minutes, two and one are announced once each, when they are passed", () => {
  const seconds = Array.from({ length: 900 }, (_, index) => (899 - index) * 1000);
  const said = seconds.map((now) => holdAnnouncement(now + 1000, now)).filter(Boolean);
  expect(said).toEqual([
    "Five minutes left of your hold.",
    "Two minutes left of your hold.",
    "One minute left of your hold.",
  ]);
});

test("a hold that is short from the start is announced by its clock only", () => {
  expect(holdAnnouncement(240_000, 239_000)).toBeNull();
});

test("a hold that was made longer is told from two clocks that disagree", () => {
  expect(wasExtended(60_000, 10_000, 350_000)).toBe(true);
  expect(wasExtended(60_000, 10_000, 52_000)).toBe(false);
  expect(wasExtended(5_000, 60_000, 0)).toBe(false);
});
