ALTER TABLE "checkout" ADD COLUMN     "person_id" UUID;

ALTER TABLE "shop_order" ADD COLUMN     "person_id" UUID;

CREATE TABLE "address" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "line1" TEXT NOT NULL,
    "line2" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "postal_code" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "wish" (
    "person_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wish_pkey" PRIMARY KEY ("person_id","product_id")
);

CREATE INDEX "address_person_id_created_at_idx" ON "address"("person_id", "created_at");

CREATE UNIQUE INDEX "address_default_key" ON "address"("person_id") WHERE (is_default);

CREATE INDEX "wish_product_id_idx" ON "wish"("product_id");

CREATE INDEX "shop_order_person_id_placed_at_idx" ON "shop_order"("person_id", "placed_at" DESC);

ALTER TABLE "address" ADD CONSTRAINT "address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "wish" ADD CONSTRAINT "wish_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A guest's orders are found by their address, however it was typed.
CREATE INDEX shop_order_guest_email_idx ON shop_order (lower(email)) WHERE person_id IS NULL;
