import { fork } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeEach, expect, test } from "vitest";
import { auditStock } from "#modules/inventory/stock-audit.ts";
import { newId } from "#platform/ids.ts";
import {
  asOwner,
  brokenRules,
  held,
  line,
  openInventory,
  sell,
  stocked,
  testDatabase,
} from "./inventory-kit.ts";

openInventory();

let coat: string;
let soldOrder: string;

beforeEach(async () => {
  coat = await stocked(5);
  await held([line(coat)]);
  soldOrder = newId();
  await sell((await held([line(coat, 2)])).reservationId, [line(coat, 2)], soldOrder);
});

/** What only somebody with the owner's rights and bad intent could do, each with the rules that it breaks. */
const crimes: [name: string, broken: string[], statement: () => string][] = [
  [
    "units appear",
    ["on hand"],
    () => `update stock_level set on_hand = on_hand + 1 where variant_id = '${coat}'`,
  ],
  [
    "units are promised to nobody",
    ["reserved"],
    () => `update stock_level set reserved = reserved + 1 where variant_id = '${coat}'`,
  ],
  [
    "more is reserved than there is",
    ["levels", "reserved"],
    () =>
      `alter table stock_level drop constraint stock_level_sane; update stock_level set reserved = 9 where variant_id = '${coat}'`,
  ],
  [
    "a movement is rewritten",
    ["on hand", "ledger"],
    () =>
      `alter table stock_movement disable trigger user; update stock_movement set delta = 6 where variant_id = '${coat}' and kind = 'RECEIVED'; alter table stock_movement enable trigger user`,
  ],
  [
    "the ledger's guard is switched off",
    ["ledger guard"],
    () => "alter table stock_movement disable trigger stock_movement_append_only",
  ],
  [
    "an order line vanishes",
    ["sold holds", "sale movements"],
    () => `delete from order_line where order_id = '${soldOrder}'`,
  ],
  [
    "an order line grows",
    ["sold holds", "sale movements"],
    () => `update order_line set quantity = 3 where order_id = '${soldOrder}'`,
  ],
  [
    "a restock is made up",
    ["restocked"],
    () => `update order_line set restocked = 1 where order_id = '${soldOrder}'`,
  ],
  [
    "a reservation is closed without giving back what it holds",
    ["closed reservations"],
    () =>
      `update reservation set closed_at = now() where id = (select reservation_id from hold where state = 'HELD' and variant_id = '${coat}')`,
  ],
  [
    "a sold reservation is opened again",
    ["whole sales"],
    () =>
      `update reservation set closed_at = null where id = (select checkout_id from shop_order where id = '${soldOrder}')`,
  ],
];

test.each(crimes)("the audit sees it when %s", async (_, broken, statement) => {
  expect(await brokenRules()).toEqual([]);
  const rules = await duringCrime(statement());
  expect(rules).toEqual(broken);
});

/** Commits the crime, looks, and undoes it. */
async function duringCrime(statements: string): Promise<string[]> {
  const owner = asOwner();
  await owner.query("begin");
  try {
    await owner.query(statements);
    const findings = await auditStock(50, {
      rows: async (statement) => (await owner.query(statement)).rows,
      affected: async (statement) => (await owner.query(statement)).rowCount ?? 0,
    });
    return findings.filter((finding) => finding.rows.length > 0).map((finding) => finding.rule);
  } finally {
    await owner.query("rollback");
  }
}

test("the command says that all is sound, or prints the offending rows and fails", async () => {
  expect(await runCommand()).toMatchObject({
    code: 0,
    output: expect.stringContaining("The stock is sound."),
  });
  await asOwner().query("update stock_level set on_hand = on_hand + 1 where variant_id = $1", [coat]);
  const { code, output } = await runCommand();
  expect(code).toBe(1);
  expect(output).toContain("BROKEN  on hand");
  expect(output).toContain(coat);
  await asOwner().query("update stock_level set on_hand = on_hand - 1 where variant_id = $1", [coat]);
});

async function runCommand(): Promise<{ code: number; output: string }> {
  const { url, ownerUrl } = testDatabase();
  const child = fork(new URL("../../../scripts/audit-stock.ts", import.meta.url), {
    execArgv: ["--conditions=react-server"],
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
    silent: true,
  });
  const output = child.stdout ? text(child.stdout) : "";
  const [code] = await once(child, "close");
  return { code, output: await output };
}
