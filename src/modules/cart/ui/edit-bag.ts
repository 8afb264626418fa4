"use client";

import { addToCart, changeQuantity, removeLine } from "../actions.ts";
import type { BagAnswer, BagLine, BagRefusal } from "../bag.ts";
import type { BagMessage } from "../bag-words.ts";
import { bagState, setBagState, setMessage, setWanted } from "./bag-store.ts";
import { publishBag } from "./bag-sync.ts";

const unreachable: BagMessage = { kind: "refused", refusal: { code: "unreachable" } };

/** Adds units; the count goes up at once and comes back if they are refused. Returns what there is to say, if anything. */
export async function addUnits(variantId: string, quantity: number): Promise<BagMessage | null> {
  setBagState({ adding: bagState().adding + quantity });
  const answer = await ask(() => addToCart({ variantId, quantity }));
  setBagState({ adding: bagState().adding - quantity });
  const message = settle(answer);
  setBagState({ removed: null, lastAdded: variantId });
  setMessage(variantId, message?.kind === "clamped" ? message : undefined);
  return message;
}

const running = new Map<string, Promise<void>>();

/**
 * Sets a line's quantity; it shows at once, and goes back if it is refused. While one answer is awaited, only the latest of
 * further wishes is kept, so ten quick clicks ask the server twice. Resolves when the server has answered the last.
 */
export function setQuantity(variantId: string, quantity: number): Promise<void> {
  setWanted(variantId, quantity);
  setMessage(variantId, undefined);
  const already = running.get(variantId);
  if (already !== undefined) return already;
  const run = askUntilSettled(variantId, quantity).finally(() => running.delete(variantId));
  running.set(variantId, run);
  return run;
}

async function askUntilSettled(variantId: string, first: number): Promise<void> {
  let asked: number;
  let wanted = first;
  let message: BagMessage | null;
  do {
    asked = wanted;
    message = settle(await ask(() => send(variantId, asked)));
    wanted = bagState().wanted[variantId] ?? asked;
  } while (wanted !== asked && message?.kind !== "refused");
  setWanted(variantId, undefined);
  setMessage(variantId, message ?? undefined);
}

function send(variantId: string, quantity: number): Promise<BagAnswer> {
  return quantity === 0 ? removeLine({ variantId }) : changeQuantity({ variantId, quantity });
}

/** Takes a line out; it can be put back until something else is done. */
export async function takeOut(line: BagLine): Promise<void> {
  setBagState({ removed: line });
  await setQuantity(line.variantId, 0);
  const isStillThere = bagState().bag?.lines.some((other) => other.variantId === line.variantId);
  if (isStillThere) setBagState({ removed: null });
}

/** Puts the line that was last taken out back in. */
export async function putBack(): Promise<void> {
  const { removed } = bagState();
  if (removed === null) return;
  setBagState({ removed: null });
  const message = await addUnits(removed.variantId, removed.quantity);
  if (message !== null) setMessage(removed.variantId, message);
}

/** Null when the server can't be reached. */
async function ask(send: () => Promise<BagAnswer>): Promise<BagAnswer | null> {
  try {
    return await send();
  } catch {
    return null;
  }
}

/** Takes over the bag an answer brought, and returns what there is to say about it. */
function settle(answer: BagAnswer | null): BagMessage | null {
  if (answer === null) return unreachable;
  if (answer.ok) {
    publishBag(answer.value.bag);
    return answer.value.clamp === null ? null : { kind: "clamped", clamp: answer.value.clamp };
  }
  const { bag, ...refusal } = answer.error;
  if (bag !== undefined) publishBag(bag);
  return { kind: "refused", refusal: refusal as BagRefusal };
}
