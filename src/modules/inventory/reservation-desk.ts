import "server-only";
import { CombinerRefusal, createCombiner } from "#platform/combine.ts";
import { err, type Result } from "#platform/result.ts";
import { type BatchAnswer, type DeskHooks, type Hold, type HoldRequest, runBatch } from "./desk-batch.ts";
import { type CannotHold, checkHoldLines, checkReservationId, InvalidHold } from "./reservation.ts";

/** Too many are waiting already, or the process is shutting down: nothing was tried, ask again in a moment. */
export type Busy = { code: "busy" };

export type HoldAnswer<Refusal extends { code: string }> = Result<Hold, CannotHold | Busy | Refusal>;

/** What one batch did, for metrics. */
export type BatchReport = { size: number; granted: number; waiting: number; durationMs: number };

export type ReservationDesk<Context, Refusal extends { code: string }> = {
  /**
   * Promises all lines to the reservation for `ttlMs`, or none. Answers `insufficient_stock` with each short line,
   * `blocked_by` with the reservations whose payments stand in the way, `busy` when the queue is full, or the hook's
   * refusal. The caller mints the id; asked again with the id and lines of a live reservation, it answers that one.
   *
   * @throws InvalidHold when the request makes no sense or its id was used for something else; and what the database or a
   * hook threw. Nothing is held then, unless the error is DeskOutcomeUnknown; try again with a new id.
   */
  holdStock(request: HoldRequest<Context>): Promise<HoldAnswer<Refusal>>;
  /** Takes no more requests and resolves when all that were taken are answered. */
  drain(): Promise<void>;
};

export type DeskOptions<Context, Refusal extends { code: string }> = {
  hooks?: DeskHooks<Context, Refusal>;
  /** Requests decided in one transaction. */
  maxBatch?: number;
  /** Requests waiting beyond those being decided; the next is answered `busy`. */
  maxQueue?: number;
  /** Batches in flight at once: one is decided while another is prepared or sent to disk. */
  maxInFlight?: number;
  onBatch?: (report: BatchReport) => void;
};

/**
 * The one place where stock is promised (DESIGN: the reservation desk). Many buyers want one variant: instead of each
 * queueing on its row lock through a commit of their own, requests that arrive while a batch is at the database are
 * decided together in the next. Row locks are the only truth, so any number of processes may each have a desk.
 */
export function createReservationDesk<Context, Refusal extends { code: string } = never>(
  options: DeskOptions<Context, Refusal> = {},
): ReservationDesk<Context, Refusal> {
  const combiner = createCombiner<HoldRequest<Context>, BatchAnswer<Refusal>>({
    maxBatch: options.maxBatch ?? 512,
    maxQueue: options.maxQueue ?? 4096,
    maxInFlight: options.maxInFlight ?? 1,
    async run(batch) {
      const startedAt = performance.now();
      const answers = await runBatch(batch, options.hooks);
      options.onBatch?.({
        size: batch.length,
        granted: answers.filter((answer) => answer.kind === "answered" && answer.result.ok).length,
        waiting: combiner.waiting,
        durationMs: performance.now() - startedAt,
      });
      return answers;
    },
  });
  const underWay = new Set<string>();

  async function holdStock(request: HoldRequest<Context>): Promise<HoldAnswer<Refusal>> {
    checkRequest(request);
    if (underWay.has(request.reservationId)) {
      throw new InvalidHold(`reservation ${request.reservationId} is already being asked for`);
    }
    underWay.add(request.reservationId);
    try {
      const answer = await combiner.submit(request);
      if (answer.kind === "failed") throw answer.error;
      return answer.result;
    } catch (error) {
      if (error instanceof CombinerRefusal) return err({ code: "busy" });
      throw error;
    } finally {
      underWay.delete(request.reservationId);
    }
  }

  return { holdStock, drain: combiner.drain };
}

function checkRequest(request: HoldRequest<unknown>): void {
  checkReservationId(request.reservationId);
  checkHoldLines(request.lines);
  if (!Number.isInteger(request.ttlMs) || request.ttlMs <= 0) {
    throw new InvalidHold(`a hold can't last ${request.ttlMs} ms`);
  }
}
