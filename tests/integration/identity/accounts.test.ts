import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesOf, addressForCheckout } from "#modules/customers/addresses.queries.ts";
import { erasePerson } from "#modules/customers/erase-person.ts";
import { exportPerson } from "#modules/customers/export-person.ts";
import { dropWish, keepWish } from "#modules/customers/keep-wish.ts";
import { makeAddressDefault, removeAddress, saveAddress } from "#modules/customers/save-address.ts";
import { savedPieces, wishedIds } from "#modules/customers/wishlist.queries.ts";
import { auth } from "#modules/identity/auth.ts";
import { forgetStaleIdentity } from "#modules/identity/forget-stale.ts";
import { adoptGuestOrders } from "#modules/orders/adopt-guest-orders.ts";
import { ordersOf, ownOrder } from "#modules/orders/own-orders.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { drainEffects } from "#worker/jobs.ts";
import { addVariant, openShop } from "../cart/shop.ts";
import { mailCount, newestToken, openDoor, password, signUp } from "./door.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
  await openShop();
});
afterAll(() => door.close());

const noHeaders = new Headers();

const home = {
  name: "Ines Moreau",
  line1: "Neubaugasse 12",
  line2: "",
  city: "Vienna",
  region: "",
  postalCode: "1070",
  country: "AT",
};

/** An order as a guest leaves it, of one line. */
async function placeGuestOrder(email: string, personId: string | null = null): Promise<string> {
  const id = randomUUID();
  await db().rows(sql`
    with placed as (
      insert into shop_order (id, checkout_id, person_id, currency, email, shipping_address, shipping_method, subtotal_minor,
        discount_minor, shipping_minor, tax_minor, total_minor, intent_id)
      values (${id}, ${randomUUID()}, ${personId}, 'USD', ${email}, ${JSON.stringify(home)}::jsonb,
        ${JSON.stringify({ code: "standard", name: "Standard", priceMinor: 0, minDays: 2, maxDays: 4 })}::jsonb,
        48000, 0, 0, 0, 48000, ${`pi_${id}`}))
    insert into order_line (order_id, variant_id, position, product_slug, title, colour, size, sku, quantity,
      unit_price_minor, discount_minor, tax_minor, total_minor)
    values (${id}, ${randomUUID()}, 0, 'coat', 'Coat', 'Camel', 'M', 'SKU', 1, 48000, 0, 0, 48000)`);
  await db().rows(sql`insert into order_event (order_id, kind, actor) values (${id}, 'placed', 'buyer')`);
  return id;
}

describe("a guest's orders", () => {
  it("join the account once the address is proven, however it was typed, and not before", async () => {
    const email = "guest@example.com";
    const order = await placeGuestOrder("Guest@Example.com");
    await auth().api.signUpEmail({ body: { email, name: "Guest", password }, headers: noHeaders });
    await drainEffects();
    const [unproven] = await db().rows<{ id: string }>(sql`select id from person where email = ${email}`);
    expect(await adoptGuestOrders(unproven?.id ?? "")).toBe(0);
    expect(await ordersOf(unproven?.id ?? "")).toEqual([]);

    const token = await newestToken(email);
    await auth().api.verifyEmail({ query: { token }, headers: noHeaders });
    await drainEffects();
    expect((await ordersOf(unproven?.id ?? "")).map(({ id }) => id)).toEqual([order]);
  });

  it("join at the next sign-in when they were placed as a guest since", async () => {
    const { email, id } = await signUp();
    await drainEffects();
    const order = await placeGuestOrder(email);
    await drainEffects();
    expect(await ordersOf(id)).toEqual([]);
    await auth().api.signInEmail({ body: { email, password }, headers: noHeaders });
    await drainEffects();
    expect((await ordersOf(id)).map((one) => one.id)).toEqual([order]);
  });

  it("stay with whoever owns them already", async () => {
    const owner = await signUp();
    const order = await placeGuestOrder("shared@example.com", owner.id);
    const other = await signUp("shared@example.com");
    await drainEffects();
    expect(await ordersOf(other.id)).toEqual([]);
    expect(await ownOrder(other.id, order)).toBeNull();
    expect((await ownOrder(owner.id, order))?.id).toBe(order);
  });

  it("join a changed address once that is proven", async () => {
    const { id, cookie } = await signUp("before@example.com");
    const order = await placeGuestOrder("after@example.com");
    const headers = new Headers({ cookie });
    await auth().api.changeEmail({
      body: { newEmail: "after@example.com", callbackURL: "/account" },
      headers,
    });
    await drainEffects();
    expect(await ordersOf(id)).toEqual([]);
    const token = await newestToken("after@example.com");
    await auth().api.verifyEmail({ query: { token }, headers });
    await drainEffects();
    expect((await ordersOf(id)).map((one) => one.id)).toEqual([order]);
  });

  it("are not promised to whoever asks for an address that has an account", async () => {
    const { cookie } = await signUp();
    await signUp("somebody-else@example.com");
    const before = await mailCount("somebody-else@example.com");
    const headers = new Headers({ cookie });
    const answer = await auth().api.changeEmail({ body: { newEmail: "somebody-else@example.com" }, headers });
    expect(answer.status).toBe(true);
    expect(await mailCount("somebody-else@example.com")).toBe(before);
  });
});

describe("addresses", () => {
  it("keep exactly one default, also when several are saved at once", async () => {
    const { id } = await signUp();
    await Promise.all(
      [1, 2, 3, 4].map((n) =>
        saveAddress(id, { id: null, address: { ...home, line1: `Street ${n}` }, isDefault: n % 2 === 0 }),
      ),
    );
    const book = await addressesOf(id);
    expect(book).toHaveLength(4);
    expect(book.filter((address) => address.isDefault)).toHaveLength(1);

    const last = book.at(-1)?.id ?? "";
    await makeAddressDefault(id, last);
    expect((await addressesOf(id))[0]?.id).toBe(last);
    await removeAddress(id, last);
    expect((await addressesOf(id)).filter((address) => address.isDefault)).toHaveLength(1);
  });

  it("of somebody else can be neither rewritten, nor made default, nor taken out", async () => {
    const [owner, other] = [await signUp(), await signUp()];
    const saved = await saveAddress(owner.id, { id: null, address: home, isDefault: false });
    const addressId = saved.ok ? saved.value.id : "";
    const rewritten = await saveAddress(other.id, { id: addressId, address: home, isDefault: true });
    expect(rewritten).toEqual({ ok: false, error: { code: "gone" } });
    await makeAddressDefault(other.id, addressId);
    await removeAddress(other.id, addressId);
    expect(await addressesOf(owner.id)).toHaveLength(1);
    expect(await addressForCheckout(owner.id)).toEqual(home);
    expect(await addressForCheckout(other.id)).toBeNull();
  });
});

describe("saved pieces", () => {
  it("are saved once, told with their stock, and dropped", async () => {
    const { id } = await signUp();
    const { productId, variantId } = await addVariant({ onHand: 2 });
    await Promise.all([keepWish(id, productId), keepWish(id, productId)]);
    expect(await wishedIds(id)).toEqual([productId]);
    const [piece] = await savedPieces(id);
    expect(piece?.options).toMatchObject([{ variantId, label: "Camel, M", available: 2 }]);
    await dropWish(id, productId);
    expect(await wishedIds(id)).toEqual([]);
  });

  it("are products on sale and nothing else", async () => {
    const { id } = await signUp();
    expect(await keepWish(id, randomUUID())).toEqual({ ok: false, error: { code: "not_available" } });
  });
});

describe("leaving", () => {
  it("takes everything about the person and leaves the books right", async () => {
    const { email, id } = await signUp("leaver@example.com");
    const order = await placeGuestOrder(email, id);
    await saveAddress(id, { id: null, address: home, isDefault: true });
    const { productId } = await addVariant();
    await keepWish(id, productId);
    await db().rows(sql`
      insert into newsletter_subscriber (id, email, state, requested_at) values (${randomUUID()}, ${email}, 'PENDING', now())`);
    const totalBefore = await db().rows(
      sql`select sum(total_minor) as total, count(*) as count from shop_order`,
    );

    await erasePerson({ id, email });

    expect(await db().rows(sql`select sum(total_minor) as total, count(*) as count from shop_order`)).toEqual(
      totalBefore,
    );
    expect(await db().rows(sql`select person_id from shop_order where id = ${order}`)).toEqual([
      { person_id: null },
    ]);
    const left = await db().rows<{ table: string }>(sql`
      select 'person' as table from person where id = ${id} union all
      select 'session' from session where person_id = ${id} union all
      select 'credential' from credential where person_id = ${id} union all
      select 'address' from address where person_id = ${id} union all
      select 'wish' from wish where person_id = ${id} union all
      select 'newsletter' from newsletter_subscriber where email = ${email} union all
      select 'mail' from mail where "to" = ${email} union all
      select 'effect' from effect where payload ->> 'to' = ${email}`);
    expect(left).toEqual([]);
    const again = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(again.status).toBe(401);
  });

  it("can be preceded by taking one's data along", async () => {
    const { email, id } = await signUp();
    const order = await placeGuestOrder(email, id);
    await saveAddress(id, { id: null, address: home, isDefault: true });
    const data = await exportPerson({ id, email, name: "Ines Moreau", emailVerified: true }, randomUUID());
    expect(data).toMatchObject({ account: { email }, addresses: [home], orders: [{ id: order }] });
    expect(JSON.stringify(data)).not.toMatch(/password|"token"/);
  });
});

describe("what is stale", () => {
  it("is deleted, and nothing else", async () => {
    const { id } = await signUp();
    const unconfirmed = "never@example.com";
    await auth().api.signUpEmail({ body: { email: unconfirmed, name: "N", password }, headers: noHeaders });
    await db().rows(
      sql`update person set created_at = now() - interval '8 days' where email = ${unconfirmed}`,
    );
    await db().rows(sql`update person set created_at = now() - interval '8 days' where id = ${id}`);
    const { unconfirmed: gone } = await forgetStaleIdentity();
    expect(gone).toBe(1);
    expect(await db().rows(sql`select 1 from session where person_id = ${id}`)).toHaveLength(1);
  });
});
