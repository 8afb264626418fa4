-- CreateTable
CREATE TABLE "recommendation" (
    "product_id" UUID NOT NULL,
    "recommended_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("product_id","position")
);

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_other" CHECK (product_id <> recommended_id);
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_source" CHECK (source IN ('bought', 'carted'));
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_position" CHECK (position >= 0 AND score > 0);
