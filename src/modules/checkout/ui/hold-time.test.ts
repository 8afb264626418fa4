import { expect, test } from "vitest";
import { clockWords, holdAnnouncement } from "./hold-time.ts";

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

test("five minutes and one minute are announced once each, when they are passed", () => {
  const seconds = Array.from({ length: 900 }, (_, index) => (899 - index) * 1000);
  const said = seconds.map((now) => holdAnnouncement(now + 1000, now)).filter(Boolean);
  expect(said).toEqual(["Five minutes left of your hold.", "One minute left of your hold."]);
});

test("a hold that is short from the start is announced by its clock only", () => {
  expect(holdAnnouncement(240_000, 239_000)).toBeNull();
});
