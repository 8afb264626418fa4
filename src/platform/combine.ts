/** Why a request was not taken: the queue is full, or the process is shutting down. Both mean "try again in a moment". */
export class CombinerRefusal extends Error {
  readonly reason: "full" | "draining";

  constructor(reason: "full" | "draining") {
    super(reason === "full" ? "the queue is full" : "shutting down");
    this.name = "CombinerRefusal";
    this.reason = reason;
  }
}

export type Combiner<Request, Answer> = {
  /** Rejects with CombinerRefusal when not taken, and with whatever `run` threw for the whole batch. */
  submit(request: Request): Promise<Answer>;
  /** Takes nothing more and resolves when everything taken has been answered. */
  drain(): Promise<void>;
  /** Requests taken that no batch carries yet. */
  readonly waiting: number;
};

export type CombinerOptions<Request, Answer> = {
  /** Answers every request of the batch, in its order. */
  run(batch: readonly Request[]): Promise<readonly Answer[]>;
  maxBatch: number;
  maxQueue: number;
  /** How many batches may run at once. */
  maxInFlight?: number;
};

type Waiter<Request, Answer> = {
  request: Request;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
};

/**
 * Turns many small requests into few large ones: while a batch runs, later requests gather, and when it returns all that
 * gathered go as the next batch, in the order they came. There is no timer, so an idle combiner adds no latency.
 */
export function createCombiner<Request, Answer>(
  options: CombinerOptions<Request, Answer>,
): Combiner<Request, Answer> {
  const { run, maxBatch, maxQueue, maxInFlight = 1 } = options;
  let queue: Waiter<Request, Answer>[] = [];
  let inFlight = 0;
  let isScheduled = false;
  let drained: (() => void)[] | undefined;

  // One turn of the microtask queue later, so that requests made together, and callers that the last batch has just
  // answered and who ask again, travel together.
  function schedule() {
    if (isScheduled || inFlight >= maxInFlight || queue.length === 0) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      void start();
    });
  }

  async function start() {
    const batch = queue.slice(0, maxBatch);
    queue = queue.slice(maxBatch);
    if (batch.length === 0) return;
    inFlight += 1;
    schedule();
    try {
      settle(batch, await run(batch.map((waiter) => waiter.request)));
    } catch (error) {
      for (const waiter of batch) waiter.reject(error);
    }
    inFlight -= 1;
    schedule();
    if (inFlight === 0 && queue.length === 0) for (const resolve of drained ?? []) resolve();
  }

  return {
    get waiting() {
      return queue.length;
    },
    submit(request) {
      if (drained !== undefined) return Promise.reject(new CombinerRefusal("draining"));
      if (queue.length >= maxQueue) return Promise.reject(new CombinerRefusal("full"));
      return new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject });
        schedule();
      });
    },
    drain() {
      drained ??= [];
      if (inFlight === 0 && queue.length === 0) return Promise.resolve();
      const waiters = drained;
      return new Promise((resolve) => waiters.push(resolve));
    },
  };
}

function settle<Request, Answer>(
  batch: readonly Waiter<Request, Answer>[],
  answers: readonly Answer[],
): void {
  if (answers.length !== batch.length)
    throw new Error(`${batch.length} requests got ${answers.length} answers`);
  for (const [index, waiter] of batch.entries()) waiter.resolve(answers[index] as Answer);
}
