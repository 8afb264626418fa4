-- Which transaction last changed a tag, so that a page cache asks only for what changed since it last looked. A trigger
-- writes it, so that every way of bumping a tag is seen.
ALTER TABLE "cache_tag" ADD COLUMN "changed_in" BIGINT NOT NULL DEFAULT 0;

CREATE INDEX "cache_tag_changed_in_idx" ON "cache_tag" ("changed_in");

CREATE FUNCTION cache_tag_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_in := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;

CREATE TRIGGER cache_tag_note_change BEFORE INSERT OR UPDATE ON "cache_tag"
  FOR EACH ROW EXECUTE FUNCTION cache_tag_note_change();
