CREATE TYPE "newsletter_state" AS ENUM ('PENDING', 'CONFIRMED', 'LEFT');

CREATE TABLE "newsletter_subscriber" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "state" "newsletter_state" NOT NULL DEFAULT 'PENDING',
    "round" INTEGER NOT NULL DEFAULT 1,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_subscriber_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "newsletter_subscriber_email_key" ON "newsletter_subscriber"("email");
CREATE INDEX "newsletter_pending_idx" ON "newsletter_subscriber"("requested_at") WHERE (state = 'PENDING');

ALTER TABLE "newsletter_subscriber" ADD CONSTRAINT newsletter_email_lower CHECK (email = lower(email));
ALTER TABLE "newsletter_subscriber" ADD CONSTRAINT newsletter_confirmed CHECK (state <> 'CONFIRMED' OR confirmed_at IS NOT NULL);
ALTER TABLE "newsletter_subscriber" ADD CONSTRAINT newsletter_left CHECK ((state = 'LEFT') = (left_at IS NOT NULL));

-- Whom an answer goes to (the contact form), and how a mail program offers to leave (RFC 8058).
ALTER TABLE "mail" ADD COLUMN "reply_to" TEXT;
ALTER TABLE "mail" ADD COLUMN "list_unsubscribe" TEXT;

-- Who runs the shop and where its clock stands, for the legal pages and the opening hours.
ALTER TABLE "shop_settings" ADD COLUMN "company_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "shop_settings" ADD COLUMN "company_address" TEXT NOT NULL DEFAULT '';
ALTER TABLE "shop_settings" ADD COLUMN "time_zone" TEXT NOT NULL DEFAULT 'Europe/Vienna';
