CREATE TYPE "stock_notice_state" AS ENUM ('OPEN', 'SENT', 'CANCELLED');

CREATE TABLE "stock_notice" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "state" "stock_notice_state" NOT NULL DEFAULT 'OPEN',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "stock_notice_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "stock_notice_queue_idx" ON "stock_notice"("variant_id", "created_at", "id") WHERE (state = 'OPEN');
CREATE INDEX "stock_notice_told_idx" ON "stock_notice"("variant_id", "ended_at") WHERE (state = 'SENT');
CREATE INDEX "stock_notice_email_idx" ON "stock_notice"("email");
CREATE UNIQUE INDEX "stock_notice_open_key" ON "stock_notice"("email", "variant_id") WHERE (state = 'OPEN');

ALTER TABLE "stock_notice" ADD CONSTRAINT stock_notice_ends CHECK ((state = 'OPEN') = (ended_at IS NULL));
ALTER TABLE "stock_notice" ADD CONSTRAINT stock_notice_email_lower CHECK (email = lower(email));
