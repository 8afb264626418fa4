ALTER TABLE "session" ADD COLUMN "second_factor_at" TIMESTAMPTZ(3);

CREATE TABLE "staff_invite" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "invited_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_invite_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "staff_member" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ACTIVE',
    "invite_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "staff_policy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "requires_second_factor" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "staff_policy_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "second_factor" (
    "person_id" UUID NOT NULL,
    "sealed_secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "recovery_code" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("person_id","hash")
);

CREATE TABLE "audit_log" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "staff_id" UUID,
    "staff_name" TEXT NOT NULL,
    "staff_role" TEXT NOT NULL,
    "ip_address" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "staff_invite_invited_by_idx" ON "staff_invite"("invited_by");

CREATE UNIQUE INDEX "staff_invite_open_key" ON "staff_invite"("email") WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX "staff_member_person_id_key" ON "staff_member"("person_id");

CREATE UNIQUE INDEX "staff_member_invite_id_key" ON "staff_member"("invite_id");

CREATE INDEX "audit_log_created_at_id_idx" ON "audit_log"("created_at", "id");

CREATE INDEX "audit_log_staff_id_created_at_id_idx" ON "audit_log"("staff_id", "created_at", "id");

CREATE INDEX "audit_log_action_created_at_id_idx" ON "audit_log"("action", "created_at", "id");

CREATE INDEX "audit_log_subject_type_subject_id_created_at_id_idx" ON "audit_log"("subject_type", "subject_id", "created_at", "id");

ALTER TABLE "staff_invite" ADD CONSTRAINT "staff_invite_invited_by_fkey" FOREIGN KEY ("invited_by") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_invite_id_fkey" FOREIGN KEY ("invite_id") REFERENCES "staff_invite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE staff_member ADD CONSTRAINT staff_member_sane CHECK (
  role IN ('owner', 'manager', 'merchandiser', 'editor', 'fulfilment', 'viewer')
  AND state IN ('ACTIVE', 'SUSPENDED')
  -- Who is at work can't delete the account they work with.
  AND (person_id IS NOT NULL OR state = 'SUSPENDED'));
ALTER TABLE staff_invite ADD CONSTRAINT staff_invite_sane CHECK (
  role IN ('owner', 'manager', 'merchandiser', 'editor', 'fulfilment', 'viewer') AND email = lower(email)
  AND (email IS NOT NULL OR (role = 'owner' AND invited_by IS NULL)));

INSERT INTO staff_policy (id) VALUES (1);
ALTER TABLE staff_policy ADD CONSTRAINT staff_policy_single CHECK (id = 1);

CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
