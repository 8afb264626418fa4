import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning that scrolls by is a defect nobody sees, so it fails the test it belongs to. A test that means one clears it:
// `vi.mocked(console.error).mockClear()`.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = vi.isMockFunction(console.error) ? [...console.error.mock.calls] : [];
  vi.mocked(console.error).mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
