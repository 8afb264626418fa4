import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/**
 * Runs one process of the program per order; when all are ready, each gets its order at once. Returns what each sent back.
 * The program sends "ready", takes one message and answers with one (see `obey`).
 */
export async function runProcesses<Order, Answer>(program: URL, orders: readonly Order[]): Promise<Answer[]> {
  const children = orders.map(() =>
    fork(program, { execArgv: ["--conditions=react-server"], env: { LOG_LEVEL: "warn", ...process.env } }),
  );
  try {
    await Promise.all(children.map((child) => nextMessage(child)));
    return await Promise.all(
      children.map((child, index) => {
        const answer = nextMessage<Answer>(child);
        child.send(orders[index] as object);
        return answer;
      }),
    );
  } finally {
    for (const child of children) child.kill();
  }
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const stop = new AbortController();
  const ended = once(child, "exit", { signal: stop.signal }).then(([code]) => {
    throw new Error(`a process of the bench ended with ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, "message"), ended]);
    return message as Message;
  } finally {
    stop.abort();
    ended.catch(() => undefined);
  }
}

/** The program's side: takes the order, answers it, and ends. */
export function obey<Order, Answer>(carryOut: (order: Order) => Promise<Answer>): void {
  process.once("message", async (order: Order) => {
    const answer = await carryOut(order);
    process.send?.(answer, () => process.disconnect());
  });
  process.send?.("ready");
}
