import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

let watched: MockInstance<typeof console.error>;

// A warning that scrolls by is a defect nobody sees, so it fails the test it belongs to. A test that means one clears it:
// `vi.mocked(console.error).mockClear()`.
beforeEach(() => {
  watched = vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = [...watched.mock.calls];
  watched.mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
