import pg from "pg";

/** A minimal catalogue and so many carts of `linesPerCart` lines, drawn from `variants` variants; returns the cart ids. */
export async function fillCarts(
  superuserUrl: string,
  wanted: { carts: number; variants: number; linesPerCart: number },
): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(catalogue);
    await client.query("truncate cart, cart_line, checkout, hold, reservation");
    await client.query(variantsOnSale, [wanted.variants]);
    const { rows } = await client.query<{ id: string }>(cartsWithLines, [
      wanted.carts,
      wanted.linesPerCart,
      wanted.variants,
    ]);
    // Not the tables just emptied: a plan made for what was known to be empty would scan them as they fill.
    await client.query("vacuum analyze cart, cart_line, variant, stock_level");
    await client.query("checkpoint");
    return rows.map((row) => row.id);
  } finally {
    await client.end();
  }
}

const catalogue = `
  insert into shop_settings (id, name, currency, support_email) values (1, 'Bench', 'USD', 'bench@example.com')
  on conflict do nothing;
  insert into category (id, slug, name, title, text, position)
  values ('00000000-0000-7000-8000-000000000001', 'coats', 'Coats', 'Coats', 'Coats', 0) on conflict do nothing;
  insert into media (id, storage_key, width, height, alt)
  values ('00000000-0000-7000-8000-000000000002', 'coat.webp', 900, 1200, 'A coat') on conflict do nothing;
  insert into product (id, slug, name, summary, description, category_id, subcategory, material, care, size_template, status)
  values ('00000000-0000-7000-8000-000000000003', 'coat', 'Coat', '', '', '00000000-0000-7000-8000-000000000001', 'coats',
    'wool', 'brush', 'ALPHA', 'ACTIVE')
  on conflict do nothing;
  insert into product_colour (id, product_id, name, code, hex, position)
  values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000003', 'Ink', 'ink', '#101020', 0)
  on conflict do nothing;
  insert into product_picture (product_id, media_id, colour_id, view, position)
  values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002',
    '00000000-0000-7000-8000-000000000004', 'front', 0) on conflict do nothing;
  truncate variant cascade; truncate stock_level`;

const variantsOnSale = `
  with sold as (
    insert into variant (id, product_id, colour_id, size, sku, price_minor, position)
    select uuidv7(), '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', number::text, 'COAT-' || number,
      18900, number
    from generate_series(1, $1::int) as number
    returning id
  )
  insert into stock_level (variant_id, on_hand) select id, 1000000000 from sold`;

/** Cart n has the lines that follow variant n, with a stride, so that carts overlap without being alike. */
const cartsWithLines = `
  with new_cart as materialized (
    select gen_random_uuid() as id, number from generate_series(1, $1::int) as number
  ), numbered as materialized (
    select id, row_number() over (order by id) - 1 as position from variant
  ), line as (
    insert into cart_line (cart_id, variant_id, quantity, seen_price_minor)
    select new_cart.id, numbered.id, 1, 18900
    from new_cart cross join generate_series(0, $2::int - 1) as step
    join numbered on numbered.position = (new_cart.number * 7 + step * 331) % $3::int
  )
  insert into cart (id, version) select id, 1 from new_cart returning id`;
