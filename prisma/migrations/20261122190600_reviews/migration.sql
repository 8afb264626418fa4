CREATE TYPE "review_status" AS ENUM ('PENDING', 'PUBLISHED', 'REJECTED');

ALTER TABLE "shop_settings" ADD COLUMN "review_ask_days" INTEGER NOT NULL DEFAULT 12;
ALTER TABLE "shop_settings" ADD CONSTRAINT shop_settings_review_ask_sane CHECK (review_ask_days BETWEEN 0 AND 365);

CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "person_id" TEXT,
    "order_id" UUID,
    "variant_id" UUID,
    "is_verified" BOOLEAN NOT NULL DEFAULT false,
    "rating" INTEGER NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "colour" TEXT,
    "size" TEXT,
    "status" "review_status" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moderated_at" TIMESTAMPTZ(3),
    "moderated_by" TEXT,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review_request" (
    "order_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("order_id")
);

CREATE INDEX "review_product_newest_idx" ON "review"("product_id", "created_at" DESC, "id") WHERE (status = 'PUBLISHED');
CREATE INDEX "review_product_rating_idx" ON "review"("product_id", "rating", "created_at" DESC, "id") WHERE (status = 'PUBLISHED');
CREATE INDEX "review_pending_idx" ON "review"("created_at") WHERE (status = 'PENDING');
CREATE INDEX "review_person_id_idx" ON "review"("person_id");
CREATE UNIQUE INDEX "review_order_id_variant_id_key" ON "review"("order_id", "variant_id");

ALTER TABLE "review" ADD CONSTRAINT review_rating_in_range CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "review" ADD CONSTRAINT review_says_something CHECK (length(trim(body)) > 0 AND length(trim(author_name)) > 0);
-- Whatever is shown was looked at by somebody, and so was whatever was refused.
ALTER TABLE "review" ADD CONSTRAINT review_moderated
  CHECK ((status = 'PENDING') = (moderated_at IS NULL) AND (moderated_at IS NULL) = (moderated_by IS NULL));
ALTER TABLE "review" ADD CONSTRAINT review_of_line CHECK ((order_id IS NULL) OR (variant_id IS NOT NULL));
