import { describe, expect, test } from "vitest";
import { products } from "./content/products.ts";
import { tastes } from "./content/tastes.ts";
import { drawOrders } from "./draw-orders.ts";
import { ledgerRows } from "./ledger-rows.ts";
import { orderRows, saleMovements } from "./order-rows.ts";
import { productRows } from "./product-rows.ts";

const now = new Date("2026-11-22T15:30:00Z");
const orders = drawOrders({ count: 400, now, products, tastes });

describe("drawn orders", () => {
  test("are the same every time, oldest first, and all in the past year", () => {
    expect(drawOrders({ count: 400, now, products, tastes })).toEqual(orders);
    const days = orders.map((order) => order.daysAgo);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...days)).toBeLessThanOrEqual(365);
  });

  test("name only pieces that the shop has, each once in an order", () => {
    const known = new Set(products.map((product) => product.slug));
    for (const taste of tastes) {
      for (const slug of taste.outfit.flatMap(Object.keys)) expect(known).toContain(slug);
    }
    for (const { lines } of orders) {
      expect(new Set(lines.map((line) => line.product.slug)).size).toBe(lines.length);
      for (const { product, variant } of lines) expect(product.variants).toContain(variant);
    }
  });

  test("follow the seasons: linen is a summer thing", () => {
    const inJune = { ...{ count: 400, products, tastes }, now: new Date("2026-06-22T12:00:00Z") };
    const lately = (drawn: typeof orders) =>
      drawn.filter(({ daysAgo }) => daysAgo < 60).flatMap(({ lines }) => lines);
    const share = (drawn: typeof orders) =>
      lately(drawn).filter(({ product }) => product.slug === "linen-trousers").length / lately(drawn).length;
    expect(share(drawOrders(inJune))).toBeGreaterThan(2 * share(orders));
  });
});

describe("the books", () => {
  test("leave on the shelf what the opening stock says, and never less than nothing before", () => {
    const { stock_level: levels, stock_movement: opening } = productRows(products, now);
    const ledger = ledgerRows(opening, saleMovements(orders, now), now);
    const last = new Map(ledger.map((movement) => [movement.variant_id, movement.on_hand_after]));
    for (const { variant_id: id, on_hand: units } of levels) expect(last.get(id) ?? 0).toBe(units);
    expect(Math.min(...ledger.map((movement) => movement.on_hand_after))).toBeGreaterThanOrEqual(0);
  });

  test("add up: lines and delivery make the total, and all of it was paid", () => {
    const rows = orderRows(orders, now);
    const linesOf = Map.groupBy(rows.order_line, (line) => line.order_id);
    const paid = new Map(rows.payment_outcome.map((outcome) => [outcome.order_id, outcome.amount_minor]));
    for (const order of rows.shop_order) {
      const goods = (linesOf.get(order.id) ?? []).reduce((sum, line) => sum + line.total_minor, 0);
      expect(goods + order.shipping_minor).toBe(order.total_minor);
      expect(paid.get(order.id)).toBe(order.total_minor);
    }
  });
});
