import { expect, test } from "vitest";
import { pageWindow } from "./page-window.ts";

const pages = (page: number, count: number) => pageWindow(page, count).map((entry) => entry.page);

test("the ends and the neighbours have links; a gap stands for two pages or more", () => {
  expect(pages(1, 1)).toEqual([1]);
  expect(pages(1, 2)).toEqual([1, 2]);
  expect(pages(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(pages(1, 9)).toEqual([1, 2, null, 9]);
  expect(pages(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  expect(pages(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  expect(pages(4167, 4167)).toEqual([1, null, 4166, 4167]);
});

test("every entry has a key of its own", () => {
  const keys = pageWindow(50, 99).map((entry) => entry.key);
  expect(new Set(keys).size).toBe(keys.length);
});
