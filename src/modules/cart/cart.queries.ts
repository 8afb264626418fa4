import "server-only";
import { availability, isReservationLive } from "#modules/inventory/inventory.queries.ts";
import { type MediaPicture, pictureOf, type StoredMedia } from "#modules/media/media.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type Bag, type LineRead, sumLines, toBagLine } from "./bag.ts";
import { type CartState, promisedTo } from "./cart.ts";

/** Units in the bag, for the header. One statement on the primary key; a spent or unknown cart counts 0. */
export async function bagCount(cartId: string): Promise<number> {
  const [row] = await db().rows<{ count: number }>(sql`
    select coalesce(sum(l.quantity), 0)::int as count
    from cart c join cart_line l on l.cart_id = c.id
    where c.id = ${cartId}::uuid and c.state <> 'ORDERED'`);
  return row?.count ?? 0;
}

/**
 * The bag at today's prices and stock, with notices. A spent, unknown or missing cart is an empty bag. Changes nothing: a
 * dead promise is shown as an open bag, and ended by the next edit.
 */
export async function readBag(cartId: string | null): Promise<Bag> {
  const rows = await readRows(cartId);
  const [first] = rows;
  if (first === undefined) throw new Error("the shop has no settings: seed the database first");
  const promise =
    first.state === null ? null : promisedTo({ state: first.state, checkoutId: first.checkoutId });
  const checkoutId = promise !== null && (await isReservationLive(db(), promise)) ? promise : null;
  const found = rows.flatMap((row) => (row.variantId === null ? [] : [toLineRead(row, row.variantId)]));
  const stock = checkoutId === null ? await stockOf(found) : null;
  const lines = found.map((line) =>
    toBagLine(line, stock === null ? null : (stock.get(line.variantId)?.available ?? 0)),
  );
  const limits = { maxPerLine: first.maxPerLine, maxPerCart: first.maxPerCart };
  return {
    lines,
    ...sumLines(lines),
    currency: first.currency,
    limits,
    holdMinutes: first.holdMinutes,
    checkoutId,
  };
}

async function stockOf(lines: readonly LineRead[]): ReturnType<typeof availability> {
  return lines.length === 0 ? new Map() : availability(lines.map((line) => line.variantId));
}

type BagRow = {
  currency: string;
  maxPerLine: number;
  maxPerCart: number;
  holdMinutes: number;
  state: CartState | null;
  checkoutId: string | null;
  variantId: string | null;
  quantity: number;
  seenPriceMinor: number;
  unitPriceMinor: number | null;
  size: string | null;
  colour: string | null;
  title: string | null;
  productSlug: string | null;
  isSellable: boolean;
} & { [Key in keyof StoredMedia]: StoredMedia[Key] | null };

/** One row per line, or a single one without a line for an empty bag. All lookups are by primary key or colour index. */
function readRows(cartId: string | null): Promise<BagRow[]> {
  return db().rows<BagRow>(sql`
    select s.currency, s.max_per_line as "maxPerLine", s.max_per_cart as "maxPerCart",
      s.hold_minutes as "holdMinutes",
      c.state, c.checkout_id as "checkoutId", l.variant_id as "variantId", l.quantity,
      l.seen_price_minor as "seenPriceMinor", v.price_minor as "unitPriceMinor", v.size, k.name as colour,
      p.name as title, p.slug as "productSlug",
      coalesce(v.status = 'ACTIVE' and p.status = 'ACTIVE', false) as "isSellable",
      m.storage_key as "storageKey", m.alt, m.width, m.height, m.blur_data_url as "blurDataUrl"
    from shop_settings s
    left join cart c on c.id = ${cartId}::uuid and c.state <> 'ORDERED'
    left join cart_line l on l.cart_id = c.id
    left join variant v on v.id = l.variant_id
    left join product p on p.id = v.product_id
    left join product_colour k on k.id = v.colour_id
    left join lateral (
      select media_id from product_picture where colour_id = v.colour_id order by position limit 1) front on true
    left join media m on m.id = front.media_id
    order by l.added_at, l.variant_id`);
}

function toLineRead(row: BagRow, variantId: string): LineRead {
  return {
    variantId,
    productSlug: row.isSellable ? row.productSlug : null,
    title: row.title ?? "Something we no longer sell",
    colour: row.colour ?? "",
    size: row.size ?? "",
    quantity: row.quantity,
    unitPriceMinor: row.unitPriceMinor ?? row.seenPriceMinor,
    seenPriceMinor: row.seenPriceMinor,
    isSellable: row.isSellable,
    picture: toPicture(row),
  };
}

function toPicture({ storageKey, alt, width, height, blurDataUrl }: BagRow): MediaPicture | null {
  if (storageKey === null || width === null || height === null) return null;
  return pictureOf({ storageKey, alt: alt ?? "", width, height, blurDataUrl });
}
