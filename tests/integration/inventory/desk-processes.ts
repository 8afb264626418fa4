import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { DeskOrders, DeskTally } from "./desk-process.ts";

/** Runs one process per order, all let loose together, and returns what each saw. */
export async function runDeskProcesses(orders: readonly DeskOrders[]): Promise<DeskTally[]> {
  const children = orders.map(() =>
    fork(path.join(import.meta.dirname, "desk-process.ts"), { execArgv: ["--conditions=react-server"] }),
  );
  try {
    await Promise.all(children.map((child) => next(child)));
    return await Promise.all(
      children.map((child, index) => {
        const answer = next<DeskTally>(child);
        child.send(orders[index] as DeskOrders);
        return answer;
      }),
    );
  } finally {
    for (const child of children) child.kill();
  }
}

async function next<Message>(child: ChildProcess): Promise<Message> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a desk's process ended with ${code}`);
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message as Message;
}
