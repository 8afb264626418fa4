import { ensureChromium } from "./chromium.ts";
import type { Part } from "./part.ts";
import { vitestPart } from "./vitest-part.ts";

const run = vitestPart("stories", ["--config", ".storybook/vitest.config.ts"]);

/** Every story in headless Chromium: it renders, its play goes through, and axe finds nothing wrong with it. */
export const storiesPart: Part = {
  name: run.name,
  async run(context) {
    ensureChromium(context.print);
    return run.run(context);
  },
};
