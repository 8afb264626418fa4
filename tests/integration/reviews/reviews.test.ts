import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askForReviews } from "#modules/reviews/ask-for-reviews.ts";
import { moderateReview } from "#modules/reviews/moderate-review.ts";
import { mailReviewRequest } from "#modules/reviews/review-mails.ts";
import {
  linesToReview,
  marqueeReviews,
  reviewPage,
  reviewSummary,
} from "#modules/reviews/reviews.queries.ts";
import { writeReview } from "#modules/reviews/write-review.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase } from "#tests/support/database.ts";
import { openShop } from "../cart/shop.ts";
import { type AddedProduct, addCategory, addProduct } from "../catalog/shop.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let categoryId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    APP_SECRET: "a-secret-for-tests-of-thirty-two-characters",
    STRIPE_SECRET_KEY: "sk_test_x",
    STRIPE_PUBLISHABLE_KEY: "pk_test_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
  });
  openDatabase({ url: database.url, maxConnections: 12 });
  await openShop();
  categoryId = await addCategory("outerwear-reviewed");
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

/** A paid order of these variants, placed so many days ago; its id. */
async function addOrder(product: AddedProduct, daysAgo: number, state = "OPEN"): Promise<string> {
  const id = randomUUID();
  await db().rows(sql`
    insert into shop_order (id, checkout_id, state, currency, email, shipping_address, shipping_method, subtotal_minor,
      discount_minor, shipping_minor, tax_minor, total_minor, intent_id, placed_at)
    values (${id}, gen_random_uuid(), ${state}::order_state, 'USD', 'ada@example.com', '{}', '{}', 100, 0, 0, 0, 100,
      ${id}, shop_now() - ${daysAgo}::int * interval '1 day')`);
  await db().rows(sql`insert into order_event (order_id, kind, actor) values (${id}, 'placed', 'buyer')`);
  for (const [position, variantId] of product.variantIds.entries()) {
    await db().rows(sql`
      insert into order_line (order_id, variant_id, position, product_slug, title, colour, size, sku, quantity,
        unit_price_minor, discount_minor, tax_minor, total_minor)
      values (${id}, ${variantId}, ${position}, ${product.slug}, 'Coat', 'ink', 'S', 'C-S', 1, 100, 0, 0, 100)`);
  }
  return id;
}

const words = { rating: 4, title: null, body: "Sits well on the shoulder.", author: "Ada L." } as const;

async function write(product: AddedProduct, rating: 1 | 2 | 3 | 4 | 5 = 4): Promise<string> {
  const orderId = await addOrder(product, 20);
  const variantId = product.variantIds[0] as string;
  await writeReview({ orderId, variantId, personId: null, review: { ...words, rating } });
  const [row] = await db().rows<{ id: string }>(sql`select id from review where order_id = ${orderId}`);
  return row?.id ?? "";
}

async function versionOf(tag: string): Promise<number> {
  const [row] = await db().rows<{ version: number }>(sql`select version from cache_tag where tag = ${tag}`);
  return row?.version ?? 0;
}

describe("writing a review", () => {
  test("of a line of one's own order waits to be read, and is not shown", async () => {
    const product = await addProduct({ categoryId });
    const orderId = await addOrder(product, 20);
    const variantId = product.variantIds[0] as string;
    expect((await writeReview({ orderId, variantId, personId: null, review: words })).ok).toBe(true);
    expect((await linesToReview(orderId))[0]).toMatchObject({ variantId, reviewed: "PENDING" });
    expect((await reviewSummary(product.id)).count).toBe(0);
    expect((await reviewPage(product.id, "newest", 1)).reviews).toEqual([]);
  });

  test("sent eight times at once is kept once", async () => {
    const product = await addProduct({ categoryId });
    const orderId = await addOrder(product, 20);
    const variantId = product.variantIds[0] as string;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => writeReview({ orderId, variantId, personId: null, review: words })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error.code === "already_reviewed")).toHaveLength(
      7,
    );
  });

  test("of what was not in the order, or of a cancelled order, is refused", async () => {
    const product = await addProduct({ categoryId });
    const cancelled = await addOrder(product, 20, "CANCELLED");
    const order = await addOrder(product, 20);
    const unknown = { ok: false, error: { code: "unknown_line" } };
    const variantId = product.variantIds[0] as string;
    expect(
      await writeReview({ orderId: order, variantId: randomUUID(), personId: null, review: words }),
    ).toEqual(unknown);
    expect(await writeReview({ orderId: cancelled, variantId, personId: null, review: words })).toEqual(
      unknown,
    );
  });
});

describe("moderating", () => {
  test("publishing shows it, counts it and makes its pages anew", async () => {
    const product = await addProduct({ categoryId });
    const reviewId = await write(product, 5);
    const [before, beforeAll] = [
      await versionOf(cacheTags.reviewsOf(product.id)),
      await versionOf(cacheTags.reviews),
    ];
    expect((await moderateReview({ reviewId, verdict: "publish", actor: "staff:1" })).ok).toBe(true);
    expect(await reviewSummary(product.id)).toMatchObject({ count: 1, average: 5, verifiedCount: 1 });
    expect((await reviewPage(product.id, "newest", 1)).reviews[0]).toMatchObject({
      author: "Ada L.",
      isVerified: true,
      size: "S",
    });
    expect(await versionOf(cacheTags.reviewsOf(product.id))).toBeGreaterThan(before);
    expect(await versionOf(cacheTags.reviews)).toBeGreaterThan(beforeAll);
  });

  test("a published one can be taken back, a rejected one published, and none twice", async () => {
    const reviewId = await write(await addProduct({ categoryId }));
    const moderate = (verdict: "publish" | "reject") =>
      moderateReview({ reviewId, verdict, actor: "staff:1" });
    const answers = [];
    for (const verdict of ["publish", "publish", "reject", "reject", "publish"] as const)
      answers.push((await moderate(verdict)).ok);
    expect(answers).toEqual([true, false, true, false, true]);
  });

  test("of ten moderators at once one publishes", async () => {
    const reviewId = await write(await addProduct({ categoryId }));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        moderateReview({ reviewId, verdict: "publish", actor: `staff:${index}` }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
});

test("pages hold six, in the order that was asked for, each review once", async () => {
  const product = await addProduct({ categoryId });
  for (let index = 0; index < 8; index += 1) {
    await db().rows(sql`
      insert into review (id, product_id, author_name, rating, body, status, created_at, moderated_at, moderated_by)
      values (gen_random_uuid(), ${product.id}, ${`Ada ${index}`}, ${1 + (index % 5)}, 'Words.', 'PUBLISHED',
        timestamptz '2026-11-01' + ${index}::int * interval '1 hour', shop_now(), 'staff:1')`);
  }
  const first = await reviewPage(product.id, "newest", 1);
  const second = await reviewPage(product.id, "newest", 2);
  expect([first.reviews.length, second.reviews.length, first.pageCount]).toEqual([6, 2, 2]);
  const names = [...first.reviews, ...second.reviews].map((review) => review.author);
  expect(names).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((index) => `Ada ${index}`));
  const stars = async (sort: "highest" | "lowest") =>
    (await reviewPage(product.id, sort, 1)).reviews.map((review) => review.rating);
  expect(await stars("highest")).toEqual([5, 4, 3, 3, 2, 2]);
  expect(await stars("lowest")).toEqual([1, 1, 2, 2, 3, 3]);
  expect((await reviewPage(product.id, "newest", 3)).reviews).toEqual([]);
});

test("praise is kind, short, of what is on sale, and of each product once", async () => {
  const [praised, gone] = [
    await addProduct({ categoryId }),
    await addProduct({ categoryId, status: "ARCHIVED" }),
  ];
  const add = (productId: string, rating: number, body: string) =>
    db().rows(sql`
      insert into review (id, product_id, author_name, rating, body, status, moderated_at, moderated_by)
      values (gen_random_uuid(), ${productId}, 'Bea', ${rating}, ${body}, 'PUBLISHED', shop_now(), 'staff:1')`);
  await add(praised.id, 5, "The one to show.");
  await add(praised.id, 4, "Kind too, but second.");
  await add(praised.id, 5, "Long. ".repeat(60));
  await add(gone.id, 5, "No longer sold.");
  const found = (await marqueeReviews(50)).filter((one) =>
    [praised.slug, gone.slug].includes(one.product.slug),
  );
  expect(found.map((one) => one.body)).toEqual(["The one to show."]);
});

describe("asking buyers", () => {
  test("happens once, some days after the order, and neither early, late nor for a cancelled order", async () => {
    await db().rows(sql`update shop_settings set review_ask_days = 12`);
    await db().rows(
      sql`insert into review_request (order_id) select id from shop_order on conflict do nothing`,
    );
    const product = await addProduct({ categoryId });
    const due = await addOrder(product, 13);
    await addOrder(product, 11);
    await addOrder(product, 40);
    await addOrder(product, 13, "CANCELLED");
    const counts = await Promise.all(Array.from({ length: 6 }, () => askForReviews()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await askForReviews()).toBe(0);
    const effects = await db().rows<{ orderId: string }>(
      sql`select payload->>'orderId' as "orderId" from effect where kind = 'mail.review_request'`,
    );
    expect(effects).toEqual([{ orderId: due }]);
  });

  test("is switched off by 0 days", async () => {
    await db().rows(sql`update shop_settings set review_ask_days = 0`);
    await addOrder(await addProduct({ categoryId }), 3);
    expect(await askForReviews()).toBe(0);
  });

  test("the mail names what was not reviewed yet, and is not sent when all was", async () => {
    const product = await addProduct({ categoryId });
    const orderId = await addOrder(product, 13);
    const [first, second] = product.variantIds as [string, string];
    const effectId = randomUUID();
    await mailReviewRequest(effectId, orderId);
    const [mail] = await db().rows<{ subject: string; text: string }>(
      sql`select subject, text from mail where id = ${effectId}`,
    );
    expect(mail?.subject).toBe("How are your pieces?");
    expect(mail?.text).toContain(`/review?id=${orderId}&sig=`);
    for (const variantId of [first, second])
      await writeReview({ orderId, variantId, personId: null, review: words });
    const silent = randomUUID();
    await mailReviewRequest(silent, orderId);
    expect(await db().rows(sql`select 1 from mail where id = ${silent}`)).toEqual([]);
  });
});
