/**
 * One file, one table per kind of fact. Objects are kept as the JSON that the API answers with,
 * beside the few columns that lists filter by; `hidden` holds what the API never shows.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS object (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  created INTEGER NOT NULL,
  intent TEXT,
  charge TEXT,
  body TEXT NOT NULL,
  hidden TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS object_kind ON object (kind, seq);
CREATE INDEX IF NOT EXISTS object_intent ON object (intent, kind) WHERE intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS object_charge ON object (charge, kind) WHERE charge IS NOT NULL;

CREATE TABLE IF NOT EXISTS event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  created INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS delivery (
  id INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL,
  endpoint_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  last_status INTEGER,
  last_error TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (next_at) WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS delivery_event ON delivery (event_id);

CREATE TABLE IF NOT EXISTS task (
  id INTEGER PRIMARY KEY,
  due_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  object_id TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS task_due ON task (due_at);

CREATE TABLE IF NOT EXISTS idempotency (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  path TEXT NOT NULL,
  params TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  request_id TEXT NOT NULL,
  created INTEGER NOT NULL,
  UNIQUE (scope, key)
) STRICT;

CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export const TABLES = ["object", "event", "delivery", "task", "idempotency"] as const;
