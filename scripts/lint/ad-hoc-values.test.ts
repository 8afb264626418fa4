import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { adHocValues } from "./ad-hoc-values.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function find(file: string, text: string): string[] {
  const root = mkdtempSync(path.join(tmpdir(), "cartelle-values-"));
  roots.push(root);
  const tree = { "src/ui/theme.css": "@theme {\n  --color-ink: #111110;\n}\n", [file]: text };
  for (const [name, content] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return adHocValues(root).map((found) => found.text);
}

const view = (classes: string) => `export const X = () => <p className="${classes}" />;\n`;

test.each([
  "text-[13px]",
  "md:text-[0.8rem]",
  "bg-[#fff]",
  "hover:p-[7px]",
  "w-[13px]",
  "rounded-[8px]",
  "gap-[1.1rem]",
  "tracking-[-0.03em]",
  "duration-[350ms]",
  "shadow-[0_1px_2px_black]",
  "[color:red]",
])("%s is refused", (name) => {
  expect(find("src/ui/a.tsx", view(`flex ${name} p-2`)).length).toBeGreaterThan(0);
});

test.each([
  "grid-cols-[1fr_auto]",
  "md:top-[min(11%,6.5rem)]",
  "h-[38rem]",
  "-ml-[0.04em]",
  "transition-[opacity,translate]",
  "[scrollbar-width:none]",
  "[@media(scripting:none)]:hidden",
  "lg:[&>:first-child]:col-span-2",
  "aria-[current=page]:underline",
  "pb-[max(0.75rem,env(safe-area-inset-bottom))]",
])("%s is geometry, or no value at all", (name) => {
  expect(find("src/ui/a.tsx", view(`flex ${name} p-2`))).toEqual([]);
});

test("colours stand in the theme", () => {
  expect(find("src/ui/a.tsx", 'export const ink = "#111110";\n')).toEqual(["#111110"]);
  expect(find("src/ui/a.css", "a { color: rgb(1 2 3); }\n")).toEqual(["rgb("]);
});

test("what can't read the theme may repeat its colours, and no others", () => {
  expect(find("src/modules/cart/mails/a.tsx", 'export const ink = "#111110";\n')).toEqual([]);
  expect(find("src/modules/cart/mails/a.tsx", 'export const red = "#ff0000";\n')).toEqual(["#ff0000"]);
});

test("array places, imports and the numbers of orders are neither", () => {
  const text =
    'import { a } from "#ui/a.ts";\nexport const b = [a[0], "#10481"].map((c) => list[c]);\n// Order #10481\n';
  expect(find("src/ui/a.tsx", text)).toEqual([]);
});
