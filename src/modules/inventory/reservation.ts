import { err, ok, type Result } from "#platform/result.ts";

/** So many units of one variant. */
export type HoldLine = { variantId: string; quantity: number };

/** A line that can't be promised, and how many units could be. */
export type Shortage = { variantId: string; requested: number; available: number };

export type InsufficientStock = { code: "insufficient_stock"; shortages: Shortage[] };

/**
 * Reservations past their expiry but pinned (a payment may still succeed) hold what is missing, and nothing else could
 * satisfy the request. Not "sold out": resume or close their payments, then ask once more.
 */
export type BlockedBy = { code: "blocked_by"; reservationIds: string[] };

export type CannotHold = InsufficientStock | BlockedBy;

/** Units of a variant under a reservation that is past its expiry but pinned. */
export type Blocker = { reservationId: string; variantId: string; quantity: number };

type Level = { onHand: number; reserved: number };

/** PostgreSQL's largest integer, the type of a hold's quantity. */
const maxQuantity = 2_147_483_647;

/** A caller may resume or close only a few, so no more are ever named; the longest expired come first. */
const maxBlockersNamed = 32;

/**
 * Decides requests in the order they arrived: each is granted whole or refused whole, and a grant takes its units from
 * what those after it can have. `blockers` are ordered by expiry.
 */
export function decideHolds(input: {
  requests: readonly { lines: readonly HoldLine[] }[];
  levels: ReadonlyMap<string, Level>;
  blockers: readonly Blocker[];
}): Result<undefined, CannotHold>[] {
  const free = new Map<string, number>();
  for (const [variantId, level] of input.levels) free.set(variantId, level.onHand - level.reserved);
  return input.requests.map(({ lines }) => {
    const shortages = findShortages(lines, free);
    if (shortages.length > 0) return err(refusal(shortages, input.blockers));
    for (const line of lines) free.set(line.variantId, (free.get(line.variantId) ?? 0) - line.quantity);
    return ok();
  });
}

/** The lines that `free` units (by variant) don't cover. An unknown variant has none. */
export function findShortages(lines: readonly HoldLine[], free: ReadonlyMap<string, number>): Shortage[] {
  const shortages: Shortage[] = [];
  for (const { variantId, quantity } of lines) {
    const available = free.get(variantId) ?? 0;
    if (available < quantity) shortages.push({ variantId, requested: quantity, available });
  }
  return shortages;
}

/** `blocked_by` when every missing unit lies under a blocker, else `insufficient_stock`. */
export function refusal(shortages: Shortage[], blockers: readonly Blocker[]): CannotHold {
  const isCovered = shortages.every((shortage) => {
    const blocked = blockers.filter((blocker) => blocker.variantId === shortage.variantId);
    const units = blocked.reduce((sum, blocker) => sum + blocker.quantity, 0);
    return shortage.available + units >= shortage.requested;
  });
  if (!isCovered) return { code: "insufficient_stock", shortages };
  const short = new Set(shortages.map((shortage) => shortage.variantId));
  const inTheWay = blockers.filter((blocker) => short.has(blocker.variantId));
  const ids = [...new Set(inTheWay.map((blocker) => blocker.reservationId))];
  return { code: "blocked_by", reservationIds: ids.slice(0, maxBlockersNamed) };
}

/** Units missing for `lines` taken together, by variant; variants with enough are left out. */
export function findDeficits(
  lines: Iterable<HoldLine>,
  levels: ReadonlyMap<string, Level>,
): Map<string, number> {
  const demand = new Map<string, number>();
  for (const line of lines) demand.set(line.variantId, (demand.get(line.variantId) ?? 0) + line.quantity);
  for (const [variantId, wanted] of demand) {
    const level = levels.get(variantId);
    const missing = level === undefined ? 0 : wanted - (level.onHand - level.reserved);
    if (missing > 0) demand.set(variantId, missing);
    else demand.delete(variantId);
  }
  return demand;
}

/** A request that no state of the stock could make sense of: a bug of the caller. */
export class InvalidHold extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InvalidHold";
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws InvalidHold unless there are lines, each with its own variant (a lowercase UUID) and a whole quantity from 1. */
export function checkHoldLines(lines: readonly HoldLine[]): void {
  if (lines.length === 0) throw new InvalidHold("a hold needs at least one line");
  const seen = new Set<string>();
  for (const { variantId, quantity } of lines) {
    if (!uuid.test(variantId)) throw new InvalidHold(`"${variantId}" is not the id of a variant`);
    if (seen.has(variantId)) throw new InvalidHold(`variant ${variantId} comes twice`);
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > maxQuantity) {
      throw new InvalidHold(`${quantity} is not a quantity`);
    }
    seen.add(variantId);
  }
}

/** @throws InvalidHold unless the id is a lowercase UUID. */
export function checkReservationId(id: string): void {
  if (!uuid.test(id)) throw new InvalidHold(`"${id}" is not a reservation's id`);
}
