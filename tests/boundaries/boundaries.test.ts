import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { projectFolder } from "../../scripts/bootstrap/project.mjs";
import { checkBoundaries } from "../../scripts/boundaries/check.ts";
import { rules } from "../../scripts/boundaries/rules.ts";
import { orderlyHouse, plantedViolations, type Tree } from "./planted-violations.ts";

const roots: string[] = [];

function plant(...trees: Tree[]): string {
  const root = mkdtempSync(path.join(tmpdir(), "cartelle-house-"));
  roots.push(root);
  for (const [file, text] of Object.entries(Object.assign({}, ...trees) as Tree)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

test("a house in order has no violation", () => {
  const { fileCount, violations } = checkBoundaries(plant(orderlyHouse));
  expect(violations).toEqual([]);
  expect(fileCount).toBe(Object.keys(orderlyHouse).length);
});

test.each(plantedViolations)("%s finds %s", (rule, _, files) => {
  const { violations } = checkBoundaries(plant(orderlyHouse, files));
  const found = violations.filter((violation) => violation.rule === rule);
  expect(found.map(({ path: file }) => file)).toContain(Object.keys(files)[0]);
});

test("each rule has a planted violation", () => {
  const planted = new Set(plantedViolations.map(([rule]) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

test("the shop's own house is in order", () => {
  const { fileCount, violations } = checkBoundaries(projectFolder);
  expect(violations).toEqual([]);
  expect(fileCount).toBeGreaterThan(100);
});
