import { authors } from "./content/authors.ts";
import { categories } from "./content/categories.ts";
import { posts } from "./content/posts.ts";
import { products } from "./content/products.ts";
import { reviews } from "./content/reviews.ts";
import { storeSettings } from "./content/settings.ts";
import { shippingMethods } from "./content/shipping.ts";
import { tastes } from "./content/tastes.ts";
import { drawOrders } from "./draw-orders.ts";
import { authorRows, postRows } from "./journal-rows.ts";
import { ledgerRows } from "./ledger-rows.ts";
import { mediaId, mediaRows } from "./media-rows.ts";
import { type OrderRows, orderRows, saleMovements } from "./order-rows.ts";
import { productRows } from "./product-rows.ts";
import { reviewRows } from "./review-rows.ts";
import type { CategoryRow, SettingsRow, ShippingMethodRow, ShownRows } from "./rows.ts";
import { seedId } from "./seed-id.ts";

/** The whole shop, its tables in an order that foreign keys allow. */
export type ShopRows = ShownRows & OrderRows;

/** Enough for the shop to have learnt what goes with what. */
const orderCount = 400;

/**
 * The whole shop as rows. Pure: the same words, day and pictures make the same rows.
 * The keys are the tables' names, in the order in which they can be inserted.
 */
export function shopRows({ now, blurOf }: { now: Date; blurOf: (file: string) => string }): ShopRows {
  const catalogue = productRows(products, now);
  const orders = drawOrders({ count: orderCount, now, products, tastes });
  return {
    shop_settings: [settingsRow()],
    shipping_method: shippingMethods.map(shippingMethodRow),
    media: mediaRows(products, blurOf),
    category: categories.map(categoryRow),
    ...catalogue,
    stock_movement: ledgerRows(catalogue.stock_movement, saleMovements(orders, now), now),
    author: authorRows(authors),
    post: postRows(posts, now),
    review: reviewRows(reviews, products, now),
    ...orderRows(orders, now),
  };
}

function settingsRow(): SettingsRow {
  return {
    id: 1,
    name: storeSettings.name,
    currency: storeSettings.currency,
    max_per_line: storeSettings.maxPerLine,
    max_per_cart: storeSettings.maxPerCart,
    hold_minutes: storeSettings.holdTtlMinutes,
    pay_grace_minutes: 10,
    support_email: "hello@cartelle.example",
    company_name: "Cartelle (a sample shop)",
    company_address: "14 Example Street, 1070 Vienna, Austria",
    time_zone: "Europe/Vienna",
  };
}

function shippingMethodRow(method: (typeof shippingMethods)[number], index: number): ShippingMethodRow {
  return {
    id: seedId("shipping", method.code),
    code: method.code,
    name: method.name,
    countries: method.countries,
    price_minor: method.priceMinor,
    free_over_minor: method.freeOverMinor,
    min_days: method.minBusinessDays,
    max_days: method.maxBusinessDays,
    position: index + 1,
    active: true,
  };
}

function categoryRow(category: (typeof categories)[number]): CategoryRow {
  return {
    id: seedId("category", category.slug),
    slug: category.slug,
    name: category.name,
    title: category.title,
    text: category.text,
    position: category.position,
    media_id: mediaId(category.picture),
  };
}
