import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../bootstrap/project.mjs";
import { withTables } from "./design-tables.ts";

const read = (...parts: string[]) => readFileSync(path.join(projectFolder, ...parts), "utf8");
const marked = (name: string) => `<!-- tokens: ${name} -->old<!-- end -->`;

test("docs/design.md says what the theme says; `npm run design` makes it so", () => {
  const document = read("docs", "design.md");
  expect(document).toBe(withTables(document, read("src", "ui", "theme.css")));
});

test("a token that changes changes its table", () => {
  const theme = "@theme {\n  --color-paper: #ffffff;\n  --color-ink: #111110;\n}\n";
  const before = withTables(marked("palette"), theme);
  expect(before).toContain("| `ink` | `#111110` | 18.9 |");
  expect(withTables(before, theme.replace("#111110", "#333333"))).toContain("| `ink` | `#333333` | 12.6 |");
});

test("a table that nothing makes is refused", () => {
  expect(() => withTables(marked("sounds"), "")).toThrow("sounds");
});
