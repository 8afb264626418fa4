import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { latestPosts } from "#modules/content/journal.queries.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

const now = new Date("2026-11-20T12:00:00Z");
const authorId = randomUUID();
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 2 });
  await db().rows(sql`
    insert into author (id, slug, name, role, bio) values (${authorId}, 'ada', 'Ada', 'Editor', 'Bio')`);
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

async function addPost(slug: string, publishedAt: string | null): Promise<void> {
  await db().rows(sql`
    insert into post (id, slug, title, excerpt, body, category, seo_description, author_id, published_at)
    values (${randomUUID()}, ${slug}, ${slug}, '', '', 'Care', '', ${authorId}, ${publishedAt}::timestamptz)`);
}

test("the newest stories come first, drafts and what is still to come not at all", async () => {
  await addPost("older", "2026-11-01T00:00:00Z");
  await addPost("newer", "2026-11-20T12:00:00Z");
  await addPost("a-second-from-now", "2026-11-20T12:00:01Z");
  await addPost("draft", null);
  expect((await latestPosts(9, now)).map((post) => post.slug)).toEqual(["newer", "older"]);
  expect(await latestPosts(1, now)).toMatchObject([{ slug: "newer", author: "Ada", hero: null }]);
});
