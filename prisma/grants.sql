-- What the serving role ({{role}}) may do, given after each migration by the role that owns the tables.
GRANT USAGE ON SCHEMA public TO {{role}};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {{role}};
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO {{role}};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {{role}};

-- Ledger and audit log are append-only, and the clock that judges expiry is not the shop's to set.
REVOKE UPDATE, DELETE, TRUNCATE ON "stock_movement" FROM {{role}};
REVOKE UPDATE, DELETE, TRUNCATE ON "audit_log" FROM {{role}};
-- Staff come and go, but no membership is ever unwritten.
REVOKE DELETE, TRUNCATE ON "staff_member", "staff_invite" FROM {{role}};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "clock_offset" FROM {{role}};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "_prisma_migrations" FROM {{role}};
