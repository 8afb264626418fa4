import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { CombinerRefusal, createCombiner } from "./combine.ts";

/** A combiner whose batches end when told to. */
function gated(options: { maxBatch?: number; maxQueue?: number; maxInFlight?: number } = {}) {
  const batches: { items: readonly number[]; end(): void; fail(error: Error): void }[] = [];
  const combiner = createCombiner<number, string>({
    maxBatch: 10,
    maxQueue: 100,
    ...options,
    run: (items) =>
      new Promise((resolve, reject) => {
        batches.push({ items, end: () => resolve(items.map((item) => `answer ${item}`)), fail: reject });
      }),
  });
  return { combiner, batches };
}

test("an idle combiner starts at once, without a timer", async () => {
  const { combiner, batches } = gated();
  const answer = combiner.submit(1);
  await Promise.resolve();
  expect(batches.map((batch) => batch.items)).toEqual([[1]]);
  batches[0]?.end();
  expect(await answer).toBe("answer 1");
});

test("what comes while a batch runs goes together as the next, in the order it came", async () => {
  const { combiner, batches } = gated({ maxBatch: 3 });
  const first = combiner.submit(0);
  await turn();
  const rest = [1, 2, 3, 4].map((item) => combiner.submit(item));
  await turn();
  expect(batches).toHaveLength(1);
  expect(combiner.waiting).toBe(4);
  batches[0]?.end();
  await turn();
  expect(batches[1]?.items).toEqual([1, 2, 3]);
  batches[1]?.end();
  await turn();
  expect(batches[2]?.items).toEqual([4]);
  batches[2]?.end();
  expect(await Promise.all([first, ...rest])).toEqual([0, 1, 2, 3, 4].map((item) => `answer ${item}`));
});

test("requests made together travel together", async () => {
  const { combiner, batches } = gated();
  const answers = [1, 2, 3].map((item) => combiner.submit(item));
  await turn();
  expect(batches.map((batch) => batch.items)).toEqual([[1, 2, 3]]);
  batches[0]?.end();
  await Promise.all(answers);
});

test("several batches may be in flight, and no more than allowed", async () => {
  const { combiner, batches } = gated({ maxBatch: 1, maxInFlight: 2 });
  const answers = [1, 2, 3].map((item) => combiner.submit(item));
  await turn();
  expect(batches.map((batch) => batch.items)).toEqual([[1], [2]]);
  batches[1]?.end();
  await turn();
  expect(batches.map((batch) => batch.items)).toEqual([[1], [2], [3]]);
  for (const batch of batches) batch.end();
  expect(await Promise.all(answers)).toEqual(["answer 1", "answer 2", "answer 3"]);
});

test("a batch that fails fails its own callers, and the next one runs", async () => {
  const { combiner, batches } = gated({ maxBatch: 1 });
  const failed = expect(combiner.submit(1)).rejects.toThrow("database gone");
  const next = combiner.submit(2);
  await turn();
  batches[0]?.fail(new Error("database gone"));
  await failed;
  await turn();
  batches[1]?.end();
  expect(await next).toBe("answer 2");
});

test("a run that answers too few fails all of its batch instead of leaving somebody waiting", async () => {
  const combiner = createCombiner<number, number>({ maxBatch: 9, maxQueue: 9, run: async () => [1] });
  const answers = await Promise.allSettled([combiner.submit(1), combiner.submit(2)]);
  expect(answers.map((answer) => answer.status)).toEqual(["rejected", "rejected"]);
});

test("a full queue refuses at once", async () => {
  const { combiner, batches } = gated({ maxBatch: 1, maxQueue: 2 });
  const taken = [combiner.submit(1)];
  await turn();
  taken.push(combiner.submit(2), combiner.submit(3));
  await expect(combiner.submit(4)).rejects.toThrow(new CombinerRefusal("full"));
  for (const index of [0, 1, 2]) {
    batches[index]?.end();
    await turn();
  }
  expect(await Promise.all(taken)).toHaveLength(3);
});

test("draining answers what was taken, refuses what comes, and may be asked for twice", async () => {
  const { combiner, batches } = gated({ maxBatch: 1 });
  const taken = [combiner.submit(1), combiner.submit(2)];
  await turn();
  let drains = 0;
  for (const drained of [combiner.drain(), combiner.drain()]) {
    void drained.then(() => {
      drains += 1;
    });
  }
  await expect(combiner.submit(3)).rejects.toThrow(new CombinerRefusal("draining"));
  batches[0]?.end();
  await turn();
  expect(drains).toBe(0);
  batches[1]?.end();
  await turn();
  expect(drains).toBe(2);
  expect(await Promise.all(taken)).toEqual(["answer 1", "answer 2"]);
});
