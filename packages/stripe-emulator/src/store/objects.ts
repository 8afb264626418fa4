import type { DatabaseSync } from "node:sqlite";
import type Stripe from "stripe";
import type { Behaviour } from "../test-cards.ts";

/** What the API keeps to itself about each kind of object. */
export interface Kinds {
  payment_intent: { object: Stripe.PaymentIntent; hidden: IntentHidden };
  charge: { object: Stripe.Charge; hidden: { behaviour: Behaviour } };
  refund: { object: Stripe.Refund; hidden: Record<never, never> };
  payment_method: { object: Stripe.PaymentMethod; hidden: { behaviour: Behaviour } };
  confirmation_token: { object: Stripe.ConfirmationToken; hidden: TokenHidden };
  webhook_endpoint: { object: Stripe.WebhookEndpoint; hidden: EndpointHidden };
}

export interface IntentHidden {
  returnUrl: string | null;
  /** The running 3-D Secure attempt: its id, and the method that waits for it. */
  attempt: { id: string; paymentMethod: string } | null;
}

export interface EndpointHidden {
  secret: string;
  /** Set by configuration, which at each start decides anew; others were made by calls and stay. */
  configured: boolean;
}

export interface TokenHidden {
  behaviour: Behaviour;
  used: boolean;
}

export type Kind = keyof Kinds;
export type Stored<K extends Kind> = Kinds[K];

export interface ListQuery {
  limit: number;
  startingAfter?: string;
  endingBefore?: string;
  created?: { gt?: number; gte?: number; lt?: number; lte?: number };
  intent?: string;
  charge?: string;
}

interface Row {
  body: string;
  hidden: string;
}

/** Objects by id and in pages, newest first. */
export function createObjects(db: DatabaseSync) {
  const insertRow = db.prepare(
    "INSERT INTO object (id, kind, created, intent, charge, body, hidden) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const updateRow = db.prepare("UPDATE object SET body = ?, hidden = ?, intent = ?, charge = ? WHERE id = ?");
  const selectRow = db.prepare("SELECT body, hidden FROM object WHERE id = ? AND kind = ?");
  const deleteRow = db.prepare("DELETE FROM object WHERE id = ? AND kind = ?");
  const selectSeq = db.prepare("SELECT seq FROM object WHERE id = ? AND kind = ?");

  return {
    insert<K extends Kind>(kind: K, object: Kinds[K]["object"], hidden: Kinds[K]["hidden"]): void {
      const { intent, charge } = linksOf(object);
      const created = object.created;
      insertRow.run(object.id, kind, created, intent, charge, JSON.stringify(object), JSON.stringify(hidden));
    },

    save<K extends Kind>(_kind: K, object: Kinds[K]["object"], hidden: Kinds[K]["hidden"]): void {
      const { intent, charge } = linksOf(object);
      updateRow.run(JSON.stringify(object), JSON.stringify(hidden), intent, charge, object.id);
    },

    find<K extends Kind>(kind: K, id: string): Stored<K> | undefined {
      const row = selectRow.get(id, kind) as Row | undefined;
      return row === undefined ? undefined : (parse(row) as Stored<K>);
    },

    remove(kind: Kind, id: string): void {
      deleteRow.run(id, kind);
    },

    /** One page and whether there is more behind it. An unknown cursor gives `undefined`. */
    list<K extends Kind>(kind: K, query: ListQuery): { rows: Stored<K>[]; hasMore: boolean } | undefined {
      const cursor = query.startingAfter ?? query.endingBefore;
      const seq = cursor === undefined ? undefined : (selectSeq.get(cursor, kind)?.seq as number | undefined);
      if (cursor !== undefined && seq === undefined) return undefined;
      const backwards = query.endingBefore !== undefined;
      const { sql, values } = listStatement(kind, query, seq, backwards);
      const found = db.prepare(sql).all(...values) as unknown as Row[];
      const page = found.slice(0, query.limit).map((row) => parse(row) as Stored<K>);
      return { rows: backwards ? page.reverse() : page, hasMore: found.length > query.limit };
    },
  };
}

export type Objects = ReturnType<typeof createObjects>;

function parse(row: Row): unknown {
  return { object: JSON.parse(row.body), hidden: JSON.parse(row.hidden) };
}

function linksOf(object: Kinds[Kind]["object"]): { intent: string | null; charge: string | null } {
  if (object.object !== "charge" && object.object !== "refund") return { intent: null, charge: null };
  const intent = object.payment_intent;
  const charge = object.object === "refund" ? object.charge : null;
  return {
    intent: typeof intent === "string" ? intent : null,
    charge: typeof charge === "string" ? charge : null,
  };
}

function listStatement(kind: Kind, query: ListQuery, seq: number | undefined, backwards: boolean) {
  const where = ["kind = ?"];
  const values: (string | number)[] = [kind];
  const also = (condition: string, value: string | number | undefined) => {
    if (value === undefined) return;
    where.push(condition);
    values.push(value);
  };
  also(backwards ? "seq > ?" : "seq < ?", seq);
  also("intent = ?", query.intent);
  also("charge = ?", query.charge);
  also("created > ?", query.created?.gt);
  also("created >= ?", query.created?.gte);
  also("created < ?", query.created?.lt);
  also("created <= ?", query.created?.lte);
  values.push(query.limit + 1);
  const order = backwards ? "ASC" : "DESC";
  const sql = `SELECT body, hidden FROM object WHERE ${where.join(" AND ")} ORDER BY seq ${order} LIMIT ?`;
  return { sql, values };
}
