import { expect, test } from "vitest";
import { openingHours, openStateAt, openWords, weekLines } from "./opening-hours.ts";

const vienna = "Europe/Vienna";
const wordsAt = (moment: string, timeZone = vienna) =>
  openWords(openStateAt(openingHours, new Date(moment), timeZone));

test.each([
  ["a Monday morning before nine", "2026-11-23T07:59:00Z", "Closed now. We are back today at 9:00."],
  ["the minute it opens", "2026-11-23T08:00:00Z", "Open now, until 17:00."],
  ["the last minute", "2026-11-23T15:59:59Z", "Open now, until 17:00."],
  ["the minute it closes", "2026-11-23T16:00:00Z", "Closed now. We are back tomorrow at 9:00."],
  ["a Friday evening", "2026-11-27T18:00:00Z", "Closed now. We are back tomorrow at 10:00."],
  ["a Saturday afternoon", "2026-11-28T14:00:00Z", "Closed now. We are back on Monday at 9:00."],
  ["a Sunday", "2026-11-29T12:00:00Z", "Closed now. We are back tomorrow at 9:00."],
])("%s", (_, moment, words) => {
  expect(wordsAt(moment)).toBe(words);
});

test("the shop's clock counts, through summer time as well", () => {
  expect(wordsAt("2026-07-06T07:30:00Z")).toBe("Open now, until 17:00.");
  expect(wordsAt("2026-11-23T07:30:00Z", "America/New_York")).toBe("Closed now. We are back today at 9:00.");
});

test("a shop that never opens says just that", () => {
  expect(openWords(openStateAt(Array(7).fill(null), new Date(), vienna))).toBe("Closed.");
});

test("days of equal hours share a line", () => {
  expect(weekLines(openingHours)).toEqual([
    { days: "Monday to Friday", times: "9:00 to 17:00" },
    { days: "Saturday", times: "10:00 to 14:00" },
    { days: "Sunday", times: "Closed" },
  ]);
});
