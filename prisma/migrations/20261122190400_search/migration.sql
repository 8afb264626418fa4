-- What listings, facets and search read (prisma/schema/search.prisma).
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "page_kind" AS ENUM ('CATEGORY', 'ARTICLE');

-- CreateTable
CREATE TABLE "product_document" (
    "product_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "price_minor" INTEGER NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "range_id" INTEGER NOT NULL,
    "title_words" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "product_document_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "offer_range" (
    "id" SERIAL NOT NULL,
    "offers" TEXT NOT NULL,

    CONSTRAINT "offer_range_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_text" (
    "product_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "product_text_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "page_document" (
    "id" UUID NOT NULL,
    "kind" "page_kind" NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "title_words" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "page_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "lexeme" TEXT NOT NULL,
    "is_title" BOOLEAN NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "product_document_published_at_product_id_idx" ON "product_document"("published_at" DESC, "product_id");

-- CreateIndex
CREATE INDEX "product_document_price_minor_product_id_idx" ON "product_document"("price_minor", "product_id");

-- CreateIndex
CREATE INDEX "product_document_name_product_id_idx" ON "product_document"("name", "product_id");

-- CreateIndex
CREATE INDEX "product_document_title_words_idx" ON "product_document" USING GIN ("title_words");

-- CreateIndex
CREATE INDEX "product_document_words_idx" ON "product_document" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "offer_range_offers_key" ON "offer_range"("offers");

-- CreateIndex
CREATE INDEX "product_text_words_idx" ON "product_text" USING GIN ("words");

-- CreateIndex
CREATE INDEX "page_document_words_idx" ON "page_document" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_word_trgm_idx" ON "search_word" USING GIST ("word" gist_trgm_ops);

-- CreateIndex
CREATE INDEX "search_word_lexeme_idx" ON "search_word"("lexeme");

-- The rules of these tables, and the triggers that keep them true (ADR 15).
ALTER TABLE product_document ADD CONSTRAINT product_document_price_sane CHECK (price_minor >= 0);
-- A sale that empties a shelf updates in place: no column of an index changes, and there is room on the page.
ALTER TABLE product_document SET (fillfactor = 85);

-- English with accents folded, for matching; and every word as it is, for what could have been meant.
CREATE TEXT SEARCH CONFIGURATION shop_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION shop_english
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION shop_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION shop_words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- The family a colour is looked for under, told from its hue, lightness and chroma. The list of families and their order
-- is in catalog/colour-family.ts.
CREATE FUNCTION colour_family(hex text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  r float := ('x' || substr(hex, 2, 2))::bit(8)::int / 255.0;
  g float := ('x' || substr(hex, 4, 2))::bit(8)::int / 255.0;
  b float := ('x' || substr(hex, 6, 2))::bit(8)::int / 255.0;
  most float := greatest(r, g, b);
  least_part float := least(r, g, b);
  chroma float := most - least_part;
  light float := (most + least_part) / 2;
  hue float := 0;
BEGIN
  IF chroma > 0 THEN
    hue := 60 * CASE most
      WHEN r THEN (g - b) / chroma + CASE WHEN g < b THEN 6 ELSE 0 END
      WHEN g THEN (b - r) / chroma + 2
      ELSE (r - g) / chroma + 4 END;
  END IF;
  -- Greys: no colour at all, or a breath of a cold one.
  IF chroma < 0.03 OR (chroma < 0.1 AND hue BETWEEN 170 AND 290) THEN
    RETURN CASE WHEN light < 0.2 THEN 'black' WHEN light > 0.9 THEN 'white' ELSE 'grey' END;
  END IF;
  IF light < 0.08 THEN RETURN 'black'; END IF;
  IF light >= 0.84 AND chroma < 0.15 THEN RETURN 'white'; END IF;
  IF hue >= 345 OR hue < 12 THEN RETURN CASE WHEN light > 0.72 THEN 'pink' ELSE 'red' END; END IF;
  IF hue < 65 THEN
    IF hue >= 36 AND chroma >= 0.4 THEN RETURN 'yellow'; END IF;
    IF chroma >= 0.55 THEN RETURN 'orange'; END IF;
    RETURN CASE WHEN light >= 0.52 AND chroma < 0.35 THEN 'beige' ELSE 'brown' END;
  END IF;
  IF hue < 170 THEN RETURN 'green'; END IF;
  IF hue < 260 THEN RETURN 'blue'; END IF;
  IF hue < 300 THEN RETURN 'purple'; END IF;
  RETURN CASE WHEN light >= 0.5 THEN 'pink' ELSE 'purple' END;
END $$;

-- Both spellings of what is written with a hyphen: "roll-neck" and "rollneck".
CREATE FUNCTION with_joined_words(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT $1 || CASE WHEN $1 LIKE '%-%' THEN ' ' || replace($1, '-', '') ELSE '' END $$;

-- Learns the words of a text that are not known yet, in one order, so that two who learn the same ones can't deadlock.
CREATE FUNCTION learn_words(body text, from_titles boolean) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_word (word, lexeme, is_title)
  SELECT heard.word, heard.lexeme, from_titles
  FROM (
    SELECT word, (ts_lexize('english_stem', word))[1] AS lexeme
    FROM unnest(tsvector_to_array(to_tsvector('shop_words', body))) AS word
    WHERE word ~ '^[[:alpha:]]{3,30}$'
  ) AS heard
  WHERE heard.lexeme IS NOT NULL AND NOT EXISTS (
    SELECT FROM search_word AS known WHERE known.word = heard.word AND (known.is_title OR NOT from_titles))
  ORDER BY heard.word
  ON CONFLICT (word) DO UPDATE SET is_title = search_word.is_title OR excluded.is_title
$$;

-- What a product comes in while it is on sale: its lowest price (null when there is nothing to buy), whether any of it is
-- on the shelf, and its offers.
CREATE FUNCTION product_offers(wanted uuid, OUT price_minor int, OUT in_stock boolean, OUT offers text, OUT colours text)
LANGUAGE sql STABLE AS $$
  SELECT min(price), bool_or(on_shelf),
    string_agg(concat_ws(E'\t', family, size, on_shelf::int), E'\n' ORDER BY family, size),
    string_agg(DISTINCT family || ' ' || names, ' ')
  FROM (
    SELECT colour_family(colour.hex) AS family, variant.size, min(variant.price_minor) AS price,
      coalesce(bool_or(level.on_hand > 0), false) AS on_shelf, string_agg(DISTINCT colour.name, ' ') AS names
    FROM variant
    JOIN product_colour AS colour ON colour.id = variant.colour_id
    LEFT JOIN stock_level AS level ON level.variant_id = variant.id
    WHERE variant.product_id = wanted AND variant.status = 'ACTIVE'
    GROUP BY 1, 2
  ) AS offer
$$;

-- The number of a range of offers, which is the same for as long as the shop lives.
CREATE FUNCTION range_of(wanted text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  found int;
BEGIN
  SELECT id INTO found FROM offer_range WHERE offers = wanted;
  IF found IS NULL THEN
    INSERT INTO offer_range (offers) VALUES (wanted) ON CONFLICT (offers) DO NOTHING;
    SELECT id INTO found FROM offer_range WHERE offers = wanted;
  END IF;
  RETURN found;
END $$;

-- Makes the documents of these products anew. A product's row is locked first, and read by a statement of its own after
-- the wait; so of two changes at once neither overwrites the other.
CREATE FUNCTION refresh_product_documents(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  titles text;
  texts text;
BEGIN
  PERFORM FROM product WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  WITH written AS MATERIALIZED (
    SELECT product.id, product.category_id, product.name, product.published_at, sold.price_minor, sold.in_stock,
      range_of(sold.offers) AS range_id,
      with_joined_words(product.name) || ' ' || translate(product.slug, '-0123456789', ' ') AS title,
      concat_ws(' ', category.name, product.subcategory, sold.colours, product.material) AS kind,
      product.summary, product.description
    FROM product
    JOIN category ON category.id = product.category_id
    CROSS JOIN LATERAL product_offers(product.id) AS sold
    WHERE product.id = ANY (ids) AND product.status = 'ACTIVE' AND sold.price_minor IS NOT NULL
  ), vectors AS MATERIALIZED (
    SELECT id, to_tsvector('shop_english', title) AS title, to_tsvector('shop_english', kind) AS kind,
      to_tsvector('shop_english', summary) AS summary, to_tsvector('shop_english', description) AS description
    FROM written
  ), document AS (
    INSERT INTO product_document
      (product_id, category_id, name, published_at, price_minor, in_stock, range_id, title_words, words)
    SELECT id, category_id, name, published_at, price_minor, in_stock, range_id,
      strip(vectors.title), strip(vectors.title || vectors.kind || vectors.summary)
    FROM written JOIN vectors USING (id)
    ON CONFLICT (product_id) DO UPDATE SET category_id = excluded.category_id, name = excluded.name,
      published_at = excluded.published_at, price_minor = excluded.price_minor, in_stock = excluded.in_stock,
      range_id = excluded.range_id, title_words = excluded.title_words, words = excluded.words
  ), all_words AS (
    INSERT INTO product_text (product_id, words)
    SELECT id, setweight(title, 'A') || setweight(kind, 'B') || setweight(summary, 'C') || setweight(description, 'D')
    FROM vectors
    ON CONFLICT (product_id) DO UPDATE SET words = excluded.words
  ), gone AS (
    DELETE FROM product_document WHERE product_id = ANY (ids) AND product_id NOT IN (SELECT id FROM written)
  ), gone_too AS (
    DELETE FROM product_text WHERE product_id = ANY (ids) AND product_id NOT IN (SELECT id FROM written)
  )
  SELECT string_agg(title || ' ' || kind, ' '), string_agg(summary || ' ' || description, ' ') INTO titles, texts FROM written;
  PERFORM learn_words(titles, true);
  PERFORM learn_words(texts, false);
END $$;

-- The same for what changes often: only what they come in, and only where it is another than before.
CREATE FUNCTION refresh_product_offers(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM product WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE product_document AS document
  SET price_minor = fresh.price_minor, in_stock = fresh.in_stock, range_id = fresh.range_id
  FROM (
    SELECT changed.id, sold.price_minor, sold.in_stock, range_of(sold.offers) AS range_id
    FROM unnest(ids) AS changed (id) CROSS JOIN LATERAL product_offers(changed.id) AS sold
    WHERE sold.price_minor IS NOT NULL
  ) AS fresh
  WHERE document.product_id = fresh.id
    AND (document.price_minor, document.in_stock, document.range_id)
      IS DISTINCT FROM (fresh.price_minor, fresh.in_stock, fresh.range_id);
END $$;

-- A product comes on sale with its first variant; a colour or a product without any has nothing to be found by.
CREATE FUNCTION note_variants_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_documents(ARRAY(SELECT DISTINCT product_id FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER variant_added AFTER INSERT ON variant
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_variants_added();
CREATE TRIGGER variant_taken_away AFTER DELETE ON variant
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_variants_added();

CREATE FUNCTION note_variants_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_documents(ARRAY(
    SELECT DISTINCT fresh.product_id FROM changed AS fresh JOIN before AS stale ON stale.id = fresh.id
    WHERE (fresh.product_id, fresh.colour_id, fresh.size, fresh.price_minor, fresh.status)
      IS DISTINCT FROM (stale.product_id, stale.colour_id, stale.size, stale.price_minor, stale.status)
    UNION SELECT stale.product_id FROM changed AS fresh JOIN before AS stale ON stale.id = fresh.id
    WHERE stale.product_id <> fresh.product_id));
  RETURN NULL;
END $$;
CREATE TRIGGER variant_changed AFTER UPDATE ON variant
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_variants_changed();

CREATE FUNCTION note_products_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_documents(ARRAY(
    SELECT fresh.id FROM changed AS fresh JOIN before AS stale ON stale.id = fresh.id
    WHERE (fresh.slug, fresh.name, fresh.summary, fresh.description, fresh.category_id, fresh.subcategory, fresh.material, fresh.status, fresh.published_at)
      IS DISTINCT FROM
      (stale.slug, stale.name, stale.summary, stale.description, stale.category_id, stale.subcategory, stale.material, stale.status, stale.published_at)));
  RETURN NULL;
END $$;
CREATE TRIGGER product_changed AFTER UPDATE ON product
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_products_changed();

CREATE FUNCTION note_colours_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_documents(ARRAY(
    SELECT DISTINCT fresh.product_id FROM changed AS fresh JOIN before AS stale ON stale.id = fresh.id
    WHERE (fresh.name, fresh.hex) IS DISTINCT FROM (stale.name, stale.hex)));
  RETURN NULL;
END $$;
CREATE TRIGGER product_colour_changed AFTER UPDATE ON product_colour
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_colours_changed();

-- Stock moves at every sale, but only the first unit to come and the last to go are noted; the desk, which writes what is
-- reserved and not what is on hand, never gets here.
CREATE FUNCTION note_shelf_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_offers(ARRAY(SELECT product_id FROM variant WHERE id = NEW.variant_id));
  RETURN NULL;
END $$;
CREATE TRIGGER stock_level_shelf_changed AFTER UPDATE OF on_hand ON stock_level
  FOR EACH ROW WHEN ((OLD.on_hand > 0) <> (NEW.on_hand > 0)) EXECUTE FUNCTION note_shelf_changed();

CREATE FUNCTION note_levels_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_offers(ARRAY(
    SELECT DISTINCT variant.product_id FROM added JOIN variant ON variant.id = added.variant_id WHERE added.on_hand > 0));
  RETURN NULL;
END $$;
CREATE TRIGGER stock_level_added AFTER INSERT ON stock_level
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_levels_added();

-- Categories and journal posts.
CREATE FUNCTION write_page_document(
  wanted uuid, page page_kind, published timestamptz, title text, lead text, body text
) RETURNS void LANGUAGE sql AS $$
  INSERT INTO page_document (id, kind, published_at, title_words, words)
  SELECT wanted, page, published, to_tsvector('shop_english', with_joined_words(title)),
    setweight(to_tsvector('shop_english', with_joined_words(title)), 'A')
      || setweight(to_tsvector('shop_english', lead), 'C') || setweight(to_tsvector('shop_english', body), 'D')
  ON CONFLICT (id) DO UPDATE
    SET published_at = excluded.published_at, title_words = excluded.title_words, words = excluded.words;
  SELECT learn_words(title, true);
  SELECT learn_words(concat_ws(' ', lead, body), false);
$$;

CREATE FUNCTION note_category() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM page_document WHERE id = OLD.id;
    RETURN NULL;
  END IF;
  PERFORM write_page_document(NEW.id, 'CATEGORY', now(), concat_ws(' ', NEW.name, NEW.title), NEW.text, '');
  IF TG_OP = 'UPDATE' AND NEW.name <> OLD.name THEN
    PERFORM refresh_product_documents(ARRAY(SELECT id FROM product WHERE category_id = NEW.id));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER category_noted AFTER INSERT OR UPDATE OF name, title, text OR DELETE ON category
  FOR EACH ROW EXECUTE FUNCTION note_category();

CREATE FUNCTION note_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM page_document WHERE id = OLD.id;
  ELSE
    PERFORM write_page_document(NEW.id, 'ARTICLE', NEW.published_at, NEW.title, concat_ws(' ', NEW.category, NEW.excerpt), NEW.body);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER post_noted AFTER INSERT OR UPDATE OF title, category, excerpt, body, published_at OR DELETE ON post
  FOR EACH ROW EXECUTE FUNCTION note_post();

-- What is there already.
SELECT refresh_product_documents(ARRAY(SELECT id FROM product));
SELECT write_page_document(id, 'CATEGORY', now(), concat_ws(' ', name, title), text, '') FROM category;
SELECT write_page_document(id, 'ARTICLE', published_at, title, concat_ws(' ', category, excerpt), body) FROM post;
