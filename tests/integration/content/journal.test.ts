import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { journalPage, latestPosts, nextPublication, storyBySlug } from "#modules/content/journal.queries.ts";
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

async function addPost(slug: string, publishedAt: string | null, category = "Care"): Promise<void> {
  await db().rows(sql`
    insert into post (id, slug, title, excerpt, body, category, seo_description, author_id, published_at)
    values (${randomUUID()}, ${slug}, ${slug}, '', '', ${category}, '', ${authorId}, ${publishedAt}::timestamptz)`);
}

test("the newest stories come first, drafts and what is still to come not at all", async () => {
  await addPost("older", "2026-11-01T00:00:00Z");
  await addPost("newer", "2026-11-20T12:00:00Z");
  await addPost("a-second-from-now", "2026-11-20T12:00:01Z");
  await addPost("draft", null);
  expect((await latestPosts(9, now)).map((post) => post.slug)).toEqual(["newer", "older"]);
  expect(await latestPosts(1, now)).toMatchObject([{ slug: "newer", author: "Ada", hero: null }]);
});

test("a story is there from the moment it comes out, and not before", async () => {
  expect(await storyBySlug("newer", now)).toMatchObject({ title: "newer", author: { name: "Ada" } });
  expect(await storyBySlug("a-second-from-now", now)).toBeNull();
  expect(await storyBySlug("draft", now)).toBeNull();
  const due = await nextPublication(now);
  expect(due).toEqual(new Date("2026-11-20T12:00:01Z"));
  expect(await storyBySlug("a-second-from-now", due ?? now)).not.toBeNull();
  expect(await nextPublication(due ?? now)).toBeNull();
});

test("the journal fills pages of twelve, and a category shows its own", async () => {
  for (let day = 1; day <= 12; day++)
    await addPost(`making-${day}`, `2026-10-${String(day).padStart(2, "0")}T00:00:00Z`, "Making & mending");
  const first = await journalPage(null, 1, now);
  expect(first).toMatchObject({ category: null, page: 1, pageCount: 2 });
  expect(first?.stories).toHaveLength(12);
  expect(first?.categories).toEqual([
    { slug: "care", name: "Care", count: 2 },
    { slug: "making-mending", name: "Making & mending", count: 12 },
  ]);
  expect((await journalPage(null, 2, now))?.stories).toHaveLength(2);
  const making = await journalPage("making-mending", 1, now);
  expect(making).toMatchObject({ category: { name: "Making & mending" }, pageCount: 1 });
  expect(making?.stories[0]?.slug).toBe("making-12");
});

test("a page or a category that the journal does not have is none", async () => {
  expect(await journalPage(null, 0, now)).toBeNull();
  expect(await journalPage(null, 99, now)).toBeNull();
  expect(await journalPage("politics", 1, now)).toBeNull();
});
