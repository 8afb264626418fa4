import { parseArgs } from "node:util";
import { alikeTo, candidatesFor, learntFor } from "#modules/recommendations/recommendations.queries.ts";
import { refreshRecommendations } from "#modules/recommendations/refresh-recommendations.ts";
import { closeDatabase, db, inTransaction, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { products } from "../prisma/seed/content/products.ts";
import { tastes } from "../prisma/seed/content/tastes.ts";
import type { ProductSeed } from "../prisma/seed/content/types.ts";
import { type DrawnOrder, drawOrders } from "../prisma/seed/draw-orders.ts";
import { generateProduct } from "../prisma/seed/generate-product.ts";
import { insertRows } from "../prisma/seed/insert-rows.ts";
import { orderRows } from "../prisma/seed/order-rows.ts";
import { seedId } from "../prisma/seed/seed-id.ts";
import { seedVolume } from "../prisma/seed/seed-volume.ts";
import { shopRows } from "../prisma/seed/shop-rows.ts";
import { openBenchDatabase } from "./kit/bench-database.ts";
import { drawCrowd } from "./recommend/draw-crowd.ts";
import { type Question, type Score, scoreOf } from "./recommend/score.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    products: { type: "string", default: "5000" },
    orders: { type: "string", default: "100000" },
    questions: { type: "string", default: "2000" },
  },
});

/** The last tenth is what has not happened yet: nobody has seen it when the lists are made. */
const trainedShare = 0.9;
const batch = 5_000;

type Row = Score & { case: string; from: string; way: string; questions: number };
const rows: Row[] = [];
const refreshes: { case: string; orders: number; refreshMs: number; againMs: number; lists: number }[] = [];
const now = new Date();

const catalogueTables = [
  "shop_settings",
  "media",
  "category",
  "product",
  "product_colour",
  "variant",
] as const;

async function fillCatalogue() {
  const shop = shopRows({ now, blurOf: () => "" });
  await inTransaction(async (tx) => {
    for (const table of catalogueTables) await insertRows(tx, table, shop[table]);
    await insertRows(tx, "stock_level", shop.stock_level);
  });
}

/** Everything has stock: a bench of what is known, not of what is sold out. */
async function stockEverything() {
  await db().affected(sql`update stock_level set on_hand = 10`);
  await db().affected(sql`analyze`);
}

async function writeOrders(orders: readonly DrawnOrder[]) {
  await db().affected(sql`delete from order_line`);
  await db().affected(sql`delete from order_event`);
  await db().affected(sql`delete from shop_order`);
  for (let first = 0; first < orders.length; first += batch) {
    const { shop_order, order_line } = orderRows(orders.slice(first, first + batch), now);
    await inTransaction(async (tx) => {
      await insertRows(tx, "shop_order", shop_order);
      await insertRows(tx, "order_line", order_line);
    });
  }
  await db().affected(sql`analyze`);
}

const idsOf = (order: DrawnOrder) => order.lines.map(({ product }) => seedId("product", product.slug));

/** Of each later order one piece is held out: from a bag the rest are given, from a page only the first of them. */
function questionsFrom(orders: readonly DrawnOrder[], isFromBag: boolean): Question[] {
  return orders
    .map(idsOf)
    .filter((ids) => ids.length >= (isFromBag ? 3 : 2))
    .slice(0, Number(options.questions))
    .map((ids) => ({ given: isFromBag ? ids.slice(0, -1) : ids.slice(0, 1), heldOut: ids.at(-1) as string }));
}

function bestSellers(orders: readonly DrawnOrder[]): string[] {
  const sold = new Map<string, number>();
  for (const id of orders.flatMap(idsOf)) sold.set(id, (sold.get(id) ?? 0) + 1);
  return [...sold]
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
    .slice(0, 30);
}

async function measure(name: string, catalogue: readonly ProductSeed[], orders: readonly DrawnOrder[]) {
  const cut = Math.floor(orders.length * trainedShare);
  const [past, future] = [orders.slice(0, cut), orders.slice(cut)];
  await writeOrders(past);
  const [first, again] = [await timed(refreshRecommendations), await timed(refreshRecommendations)];
  refreshes.push({
    case: name,
    orders: past.length,
    refreshMs: first.ms,
    againMs: again.ms,
    lists: first.value.changedLists,
  });
  const popular = bestSellers(past);
  const ways: Record<string, (given: readonly string[]) => string[] | Promise<string[]>> = {
    "as shown": candidatesFor,
    "bought together alone": learntFor,
    "likeness alone": (given) => alikeTo(given[0] as string, 10),
    "best sellers": (given) => popular.filter((id) => !given.includes(id)),
  };
  for (const from of ["a page", "a bag"]) {
    const questions = questionsFrom(future, from === "a bag");
    for (const [way, answer] of Object.entries(ways)) {
      const row = {
        case: name,
        from,
        way,
        questions: questions.length,
        ...(await scoreOf(questions, catalogue.length, answer)),
      };
      rows.push(row);
      print(row);
    }
  }
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const startedAt = performance.now();
  const value = await work();
  return { ms: Math.round(performance.now() - startedAt), value };
}

function print(row: Row) {
  if (options.json) return;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  console.log(
    `${row.case.padEnd(30)} from ${row.from.padEnd(7)} ${row.way.padEnd(22)} hit@10 ${percent(row.hitRateAt10)}  hit@4 ${percent(row.hitRateAt4)}  MRR ${row.mrr.toFixed(3)}  coverage ${percent(row.coverage)}  p50 ${row.p50Ms.toFixed(2)} ms  (${row.questions})`,
  );
}

const database = await openBenchDatabase();
openDatabase({ url: database.url, maxConnections: 4 });
try {
  await fillCatalogue();
  await stockEverything();
  // The seed's own 400 would leave some twenty questions.
  const orders = drawOrders({ count: 4_000, now, products, tastes });
  await measure("sample shop, eight tastes", products, orders);
  const productCount = Number(options.products);
  await seedVolume({ count: productCount, now });
  await stockEverything();
  const crowd = [
    ...products,
    ...Array.from({ length: productCount }, (_, index) => generateProduct(index + 1)),
  ];
  await measure(`${productCount} products, a crowd`, crowd, drawCrowd(crowd, Number(options.orders)));
  if (!options.json) {
    for (const { case: name, orders, refreshMs, againMs, lists } of refreshes) {
      console.log(
        `${name}: ${orders} orders learnt in ${refreshMs} ms (${lists} lists), again without news in ${againMs} ms`,
      );
    }
  }
} finally {
  await closeDatabase();
  await database.close();
}
if (options.json) console.log(JSON.stringify({ bench: "recommend", rows, refreshes }));
