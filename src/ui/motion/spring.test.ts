import { readFileSync } from "node:fs";
import { spring } from "motion";
import { expect, it } from "vitest";

it("the spring of the design tokens is the one that motion computes", () => {
  const theme = readFileSync("src/ui/theme.css", "utf8");
  const [, duration, curve] = /^(\d+ms) (linear\(.*\))$/.exec(String(spring(0.26, 0))) ?? [];
  expect(theme).toContain(`--ease-spring: ${curve};`);
  expect(theme).toContain(`--transition-duration-spring: ${duration};`);
});
