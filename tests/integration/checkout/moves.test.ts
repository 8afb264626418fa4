import { afterAll, beforeAll, expect, test } from "vitest";
import { type CheckoutState, checkoutMoves } from "#modules/checkout/checkout.ts";
import { db, inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import { fillCart, openTill, readyToPay, type Till } from "./till.ts";

const states = Object.keys(checkoutMoves) as CheckoutState[];

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

test("the database lets a checkout move exactly along the arrows of the model", async () => {
  const { id } = await readyToPay(await fillCart());
  for (const from of states) {
    for (const to of states.filter((state) => state !== from)) {
      expect(await canMove(id, from, to), `${from} to ${to}`).toBe(checkoutMoves[from].includes(to));
    }
  }
});

/** Puts the checkout into a state with the trigger off, tries the move with it on, and undoes both. */
async function canMove(id: string, from: CheckoutState, to: CheckoutState): Promise<boolean> {
  await till.asOwner("alter table checkout disable trigger checkout_moves");
  await write(id, from);
  await till.asOwner("alter table checkout enable trigger checkout_moves");
  try {
    await write(id, to);
    return true;
  } catch (error) {
    if (String(error).includes("can't move")) return false;
    throw error;
  }
}

async function write(id: string, state: CheckoutState): Promise<void> {
  const closingTo = state === "CLOSING" ? "EXPIRED" : null;
  await inTransaction((tx) =>
    tx.affected(sql`
      update checkout set state = ${state}::checkout_state, closing_to = ${closingTo}::checkout_state,
        current_attempt_id = ${newId()} where id = ${id}`),
  );
}

test("a sale is final, and what was promised never changes", async () => {
  const { id } = await readyToPay(await fillCart());
  await db().affected(sql`update hold set state = 'SOLD' where reservation_id = ${id}`);
  const refused = (statement: ReturnType<typeof sql>) =>
    expect(db().affected(statement)).rejects.toThrow(/can't become/);
  await refused(sql`update hold set state = 'RELEASED' where reservation_id = ${id}`);
  await refused(sql`update hold set quantity = quantity + 1 where reservation_id = ${id}`);
});
