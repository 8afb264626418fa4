import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { db, inTransaction, type Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import {
  CommitUnknown,
  deskStatement,
  deskTransaction,
  isConnectionFailure,
  sqlState,
  type Work,
} from "./desk-transaction.ts";
import { lockLevels, writeReservations, writeReservationsIfEnough } from "./inventory.store.ts";
import { reclaimDeadHolds } from "./reclaim.ts";
import { barReservations, readHolds, readReservations, type StoredHold } from "./reservation.store.ts";
import { type CannotHold, decideHolds, type HoldLine, InvalidHold } from "./reservation.ts";

export type HoldRequest<Context> = {
  /** Minted by the caller: the id of the checkout that the reservation is for. */
  reservationId: string;
  lines: readonly HoldLine[];
  ttlMs: number;
  /** Whatever the hooks need to know of this request. */
  context: Context;
};

export type Hold = { reservationId: string; expiresAt: Date };

export type Grant<Context> = HoldRequest<Context> & { expiresAt: Date };

/** What a higher module does in the batch's transaction. Both run anew when the transaction is tried again. */
export type DeskHooks<Context, Refusal extends { code: string }> = {
  /** Runs while the levels are locked and before any reservation is: locks carts and checkouts, and refuses by id. */
  beforeDecide?(tx: Tx, requests: readonly HoldRequest<Context>[]): Promise<ReadonlyMap<string, Refusal>>;
  /** Writes what a granted request leads to. Not called when nothing was granted. */
  onGranted?(tx: Tx, grants: readonly Grant<Context>[]): Promise<void>;
};

export type BatchAnswer<Refusal extends { code: string }> =
  | { kind: "answered"; result: Result<Hold, CannotHold | Refusal> }
  | { kind: "failed"; error: unknown };

/** It can't be told whether the hold exists: the connection broke in COMMIT and the database did not come back in time. */
export class DeskOutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super("the database was lost while a hold was being committed; if it exists, it expires by itself", {
      cause,
    });
    this.name = "DeskOutcomeUnknown";
  }
}

/**
 * Answers a batch in one transaction. When that fails because of one poisoned request, halves are tried by themselves
 * until it stands alone, so its neighbours are answered as if it had never come.
 */
export async function runBatch<Context, Refusal extends { code: string }>(
  requests: readonly HoldRequest<Context>[],
  hooks: DeskHooks<Context, Refusal> = {},
): Promise<BatchAnswer<Refusal>[]> {
  try {
    const decided =
      (await decideAtOnce(requests, hooks)) ??
      (await deskTransaction((tx) => decideBatch(tx, requests, hooks)));
    const granted = new Map(toGrants(decided).map((grant) => [grant.reservationId, grant.expiresAt]));
    return toAnswers(requests, decided.refused, granted);
  } catch (error) {
    if (error instanceof CommitUnknown) return findOutcome(requests, error);
    const [request] = requests;
    if (requests.length === 1 && request !== undefined) return [await answerFailed<Refusal>(request, error)];
    if (isConnectionFailure(error)) return requests.map(() => ({ kind: "failed", error }));
    const middle = Math.ceil(requests.length / 2);
    const first = await runBatch(requests.slice(0, middle), hooks);
    return [...first, ...(await runBatch(requests.slice(middle), hooks))];
  }
}

/** A batch's decision; `now` is the shop's clock as the grants were written, which their expiries count from. */
type Decided<Context, Refusal> = {
  refused: Map<string, CannotHold | Refusal>;
  granted: readonly HoldRequest<Context>[];
  now: Date | undefined;
};

/**
 * Without hooks nothing has to happen between locking and writing. When there is enough for all of the batch, one statement
 * does everything, which halves what a lone buyer waits; undefined when there is not, and the batch is decided with care.
 */
async function decideAtOnce<Context, Refusal extends { code: string }>(
  requests: readonly HoldRequest<Context>[],
  hooks: DeskHooks<Context, Refusal>,
): Promise<Decided<Context, Refusal> | undefined> {
  if (hooks.beforeDecide !== undefined || hooks.onGranted !== undefined) return undefined;
  const decided: Decided<Context, Refusal> = { refused: new Map(), granted: requests, now: undefined };
  decided.now = await deskStatement(decided, (executor) => writeReservationsIfEnough(executor, requests));
  return decided.now && decided;
}

async function decideBatch<Context, Refusal extends { code: string }>(
  tx: Tx,
  requests: readonly HoldRequest<Context>[],
  hooks: DeskHooks<Context, Refusal>,
): Promise<Work<Decided<Context, Refusal>>> {
  const levels = await lockLevels(tx, variantsOf(requests));
  const refused = new Map<string, CannotHold | Refusal>(await hooks.beforeDecide?.(tx, requests));
  const open = requests.filter((request) => !refused.has(request.reservationId));
  const blockers = await reclaimDeadHolds(tx, linesOf(open), levels);
  const decisions = decideHolds({ requests: open, levels, blockers });
  const granted = open.filter((_, index) => decisions[index]?.ok === true);
  await refuseTakenIds(
    tx,
    open.filter((_, index) => decisions[index]?.ok === false),
  );
  for (const [index, decision] of decisions.entries()) {
    if (!decision.ok) refused.set((open[index] as HoldRequest<Context>).reservationId, decision.error);
  }
  return write(tx, { refused, granted, now: undefined }, hooks);
}

async function write<Context, Refusal extends { code: string }>(
  tx: Tx,
  decided: Decided<Context, Refusal>,
  hooks: DeskHooks<Context, Refusal>,
): Promise<Work<Decided<Context, Refusal>>> {
  if (decided.granted.length === 0) return { value: decided, last: Promise.resolve() };
  const written = writeReservations(tx, decided.granted).then((now) => {
    decided.now = now;
  });
  if (hooks.onGranted === undefined) return { value: decided, last: written };
  await written;
  await hooks.onGranted(tx, toGrants(decided));
  return { value: decided, last: Promise.resolve() };
}

function toGrants<Context>({ granted, now }: Decided<Context, unknown>): Grant<Context>[] {
  if (granted.length === 0) return [];
  if (now === undefined) throw new Error("grants that were never written");
  return granted.map((request) => ({ ...request, expiresAt: new Date(now.getTime() + request.ttlMs) }));
}

function toAnswers<Refusal extends { code: string }>(
  requests: readonly HoldRequest<unknown>[],
  refused: ReadonlyMap<string, CannotHold | Refusal>,
  granted: ReadonlyMap<string, Date>,
): BatchAnswer<Refusal>[] {
  return requests.map(({ reservationId }) => {
    const expiresAt = granted.get(reservationId);
    if (expiresAt !== undefined) return { kind: "answered", result: ok({ reservationId, expiresAt }) };
    return { kind: "answered", result: err(refused.get(reservationId) as CannotHold | Refusal) };
  });
}

/**
 * A request that repeats a granted one may find too little stock because it holds it itself. (Where there is enough,
 * writing it meets the existing rows.) Only refused requests are looked up, so that granting costs nothing more.
 *
 * @throws TakenId so that it ends up alone and is answered by itself.
 */
async function refuseTakenIds(tx: Tx, refused: readonly HoldRequest<unknown>[]): Promise<void> {
  if (refused.length === 0) return;
  const ids = refused.map((request) => request.reservationId);
  if ((await readReservations(tx, ids)).size > 0) throw new TakenId();
}

function* linesOf(requests: readonly HoldRequest<unknown>[]): Iterable<HoldLine> {
  for (const request of requests) yield* request.lines;
}

function variantsOf(requests: readonly HoldRequest<unknown>[]): string[] {
  const ids = new Set<string>();
  for (const line of linesOf(requests)) ids.add(line.variantId);
  return [...ids];
}

/** A request that failed alone: if that is because its id is taken, by itself in an earlier call, it has been granted. */
async function answerFailed<Refusal extends { code: string }>(
  request: HoldRequest<unknown>,
  error: unknown,
): Promise<BatchAnswer<Refusal>> {
  if (!isTakenId(error)) return { kind: "failed", error };
  const { reservationId, lines } = request;
  const stored = (await readReservations(db(), [reservationId])).get(reservationId);
  if (stored?.isLive && isHeld(lines, await readHolds(db(), reservationId))) {
    return { kind: "answered", result: ok({ reservationId, expiresAt: stored.expiresAt }) };
  }
  return {
    kind: "failed",
    error: new InvalidHold(`reservation ${reservationId} exists and is not this one`),
  };
}

class TakenId extends Error {}

function isTakenId(error: unknown): boolean {
  if (error instanceof TakenId) return true;
  const { constraint } = error as { constraint?: string };
  return sqlState(error) === "23505" && (constraint === "reservation_pkey" || constraint === "hold_pkey");
}

function isHeld(lines: readonly HoldLine[], holds: readonly StoredHold[]): boolean {
  const quantities = new Map(lines.map((line) => [line.variantId, line.quantity]));
  return (
    holds.length === lines.length &&
    holds.every((hold) => hold.state === "HELD" && quantities.get(hold.variantId) === hold.quantity)
  );
}

const lookUpPausesMs = [0, 50, 200, 500, 1000, 2000, 4000];

/**
 * After a connection lost while the batch was taking effect: the rows tell. The lost server process may not even have
 * begun, so looking is not enough: ids that are not there are barred, and it can't write them any more.
 */
async function findOutcome<Context, Refusal extends { code: string }>(
  requests: readonly HoldRequest<Context>[],
  { value: decided, cause }: CommitUnknown<Decided<Context, Refusal>>,
): Promise<BatchAnswer<Refusal>[]> {
  const ids = decided.granted.map((request) => request.reservationId);
  if (ids.length === 0) return toAnswers(requests, decided.refused, new Map());
  for (const pauseMs of lookUpPausesMs) {
    await sleep(pauseMs);
    try {
      await inTransaction((tx) => barReservations(tx, ids));
      const found = await readReservations(db(), ids);
      // Judged by the rows and not by what was barred just now: an earlier round of this loop may have done it.
      if (ids.some((id) => found.get(id)?.isClosed !== false)) {
        return requests.map(() => ({ kind: "failed", error: cause }));
      }
      const granted = new Map([...found].map(([id, { expiresAt }]) => [id, expiresAt]));
      return toAnswers(requests, decided.refused, granted);
    } catch (error) {
      if (!isConnectionFailure(error)) throw error;
    }
  }
  return requests.map(() => ({ kind: "failed", error: new DeskOutcomeUnknown(cause) }));
}
