import type { DatabaseSync } from "node:sqlite";
import type Stripe from "stripe";
import type { ListQuery } from "./objects.ts";

export interface EventQuery extends Omit<ListQuery, "intent" | "charge"> {
  types?: string[];
  deliverySuccess?: boolean;
}

export interface DueDelivery {
  id: number;
  eventId: string;
  endpointId: string;
  attempts: number;
}

export interface PendingDelivery extends DueDelivery {
  type: string;
  nextAt: number;
  lastStatus: number | null;
  lastError: string | null;
}

const PENDING = "EXISTS (SELECT 1 FROM delivery d WHERE d.event_id = event.id AND d.state <> 'delivered')";

/** Events as they were when they happened, and what is owed to each webhook endpoint. */
export function createEvents(db: DatabaseSync, noteWork: () => void) {
  const insertEvent = db.prepare("INSERT INTO event (id, type, created, body) VALUES (?, ?, ?, ?)");
  const insertDelivery = db.prepare(
    "INSERT INTO delivery (event_id, endpoint_id, state, next_at) VALUES (?, ?, 'pending', ?)",
  );
  const selectBody = db.prepare("SELECT body FROM event WHERE id = ?");
  const selectSeq = db.prepare("SELECT seq FROM event WHERE id = ?");
  const countPending = db.prepare(
    "SELECT count(*) AS n FROM delivery WHERE event_id = ? AND state = 'pending'",
  );
  const selectDue = db.prepare(
    `SELECT id, event_id AS eventId, endpoint_id AS endpointId, attempts FROM delivery
     WHERE state = 'pending' AND next_at <= ? ORDER BY next_at, id LIMIT ?`,
  );
  const selectNext = db.prepare(
    "SELECT min(next_at) AS at FROM delivery WHERE state = 'pending' AND next_at > ?",
  );
  const selectPending = db.prepare(
    `SELECT d.id, d.event_id AS eventId, d.endpoint_id AS endpointId, d.attempts, e.type, d.next_at AS nextAt,
       d.last_status AS lastStatus, d.last_error AS lastError
     FROM delivery d JOIN event e ON e.id = d.event_id WHERE d.state = 'pending' ORDER BY d.id LIMIT 1000`,
  );
  const finish = db.prepare(
    "UPDATE delivery SET state = ?, attempts = ?, last_status = ?, last_error = ? WHERE id = ?",
  );
  const postpone = db.prepare(
    "UPDATE delivery SET next_at = ?, attempts = ?, last_status = ?, last_error = ? WHERE id = ?",
  );
  const dropOf = db.prepare(
    "UPDATE delivery SET state = 'failed' WHERE endpoint_id = ? AND state = 'pending'",
  );

  function withPending(body: string): Stripe.EventBase {
    const event = JSON.parse(body) as Stripe.EventBase;
    event.pending_webhooks = (countPending.get(event.id) as { n: number }).n;
    return event;
  }

  return {
    insert(event: Stripe.EventBase): void {
      insertEvent.run(event.id, event.type, event.created, JSON.stringify(event));
    },
    /** Owes the event to an endpoint; gives the delivery's number. */
    owe(eventId: string, endpointId: string, at: number): number {
      noteWork();
      return Number(insertDelivery.run(eventId, endpointId, at).lastInsertRowid);
    },
    /** The frozen text that is signed and sent, the same in every attempt. */
    text: (id: string): string | undefined => selectBody.get(id)?.body as string | undefined,
    find(id: string): Stripe.EventBase | undefined {
      const body = selectBody.get(id)?.body as string | undefined;
      return body === undefined ? undefined : withPending(body);
    },
    list(query: EventQuery): { rows: Stripe.EventBase[]; hasMore: boolean } | undefined {
      const cursor = query.startingAfter ?? query.endingBefore;
      const seq = cursor === undefined ? undefined : (selectSeq.get(cursor)?.seq as number | undefined);
      if (cursor !== undefined && seq === undefined) return undefined;
      const backwards = query.endingBefore !== undefined;
      const { sql, values } = listStatement(query, seq, backwards);
      const found = db.prepare(sql).all(...values) as unknown as { body: string }[];
      const page = found.slice(0, query.limit).map((row) => withPending(row.body));
      return { rows: backwards ? page.reverse() : page, hasMore: found.length > query.limit };
    },
    due: (now: number, limit: number) => selectDue.all(now, limit) as unknown as DueDelivery[],
    nextDueAfter: (now: number) => (selectNext.get(now) as { at: number | null }).at,
    pending: () => selectPending.all() as unknown as PendingDelivery[],
    delivered: (id: number, attempts: number, status: number) =>
      finish.run("delivered", attempts, status, null, id),
    gaveUp: (id: number, attempts: number, status: number | null, error: string) =>
      finish.run("failed", attempts, status, error, id),
    retryAt: (id: number, at: number, attempts: number, status: number | null, error: string) =>
      postpone.run(at, attempts, status, error, id),
    forgetEndpoint: (endpointId: string) => dropOf.run(endpointId),
  };
}

export type Events = ReturnType<typeof createEvents>;

function listStatement(query: EventQuery, seq: number | undefined, backwards: boolean) {
  const where = ["1 = 1"];
  const values: (string | number)[] = [];
  const also = (condition: string, value: string | number | undefined) => {
    if (value === undefined) return;
    where.push(condition);
    values.push(value);
  };
  also(backwards ? "seq > ?" : "seq < ?", seq);
  also("created > ?", query.created?.gt);
  also("created >= ?", query.created?.gte);
  also("created < ?", query.created?.lt);
  also("created <= ?", query.created?.lte);
  if (query.types !== undefined) {
    where.push(`(${query.types.map(() => "type GLOB ?").join(" OR ")})`);
    values.push(...query.types);
  }
  if (query.deliverySuccess === true) where.push(`NOT ${PENDING}`);
  if (query.deliverySuccess === false) where.push(PENDING);
  values.push(query.limit + 1);
  const order = backwards ? "ASC" : "DESC";
  return { sql: `SELECT body FROM event WHERE ${where.join(" AND ")} ORDER BY seq ${order} LIMIT ?`, values };
}
