import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { viewsWithoutStories } from "./views-without-stories.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function plant(tree: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), "cartelle-stories-"));
  roots.push(root);
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const stories = (of: string) =>
  `import { X } from "${of}";\nexport default { component: X };\nexport const Plain = {};\n`;

const orderly = {
  "src/ui/button.tsx": "",
  "src/ui/field.tsx": "",
  "src/ui/input.stories.tsx": stories("./field.tsx"),
  "src/ui/button.stories.tsx": stories("./button.tsx"),
  "src/ui/motion/reveal.tsx": "",
  "src/ui/motion/reveal.stories.tsx": stories("./reveal.tsx"),
  "src/modules/cart/ui/bag.view.tsx": "",
  "src/modules/cart/ui/bag.stories.tsx": stories("./bag.view.tsx"),
};

test("views with stories beside them and primitives shown by some story are in order", () => {
  expect(viewsWithoutStories(plant(orderly))).toEqual([]);
});

test.each([
  ["a view without a file of stories", { "src/modules/cart/ui/line.view.tsx": "" }],
  [
    "a view whose stories show another",
    {
      "src/modules/cart/ui/line.view.tsx": "",
      "src/modules/cart/ui/line.stories.tsx": stories("./bag.view.tsx"),
    },
  ],
  [
    "a view whose file of stories tells none",
    {
      "src/app/(shop)/not-found.view.tsx": "",
      "src/app/(shop)/not-found.stories.tsx": 'import "./not-found.view.tsx";\nexport default {};\n',
    },
  ],
  ["a primitive that no story shows", { "src/ui/avatar.tsx": "" }],
  ["a piece of motion that no story shows", { "src/ui/motion/marquee.tsx": "" }],
])("finds %s", (_, planted) => {
  expect(viewsWithoutStories(plant({ ...orderly, ...planted }))).toEqual([Object.keys(planted)[0]]);
});
