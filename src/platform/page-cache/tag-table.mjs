// @ts-check
import pg from "pg";

/** @typedef {{ identity: string; position: string }} Place Where in which database's history somebody has read up to. */
/** @typedef {import("./tag-changes.mjs").TagVersion} TagVersion */

/**
 * Which database this is and where its history stands. The identity changes whenever positions of before mean nothing
 * any more: another cluster or database, a restored backup (timeline), a table made anew or truncated (file).
 * Every transaction before the position has ended, so its changes are visible to whoever reads now.
 */
const here = `
  select (select system_identifier from pg_control_system())
      || ':' || left(pg_walfile_name(pg_current_wal_lsn()), 8)
      || ':' || (select oid from pg_database where datname = current_database())
      || ':' || 'cache_tag'::regclass::oid || ':' || pg_relation_filenode('cache_tag') as identity,
    pg_snapshot_xmin(pg_current_snapshot())::text as position`;

const changesSince = `
  with here as (${here})
  select here.identity, here.position, cache_tag.tag, cache_tag.version::text as version
  from here left join cache_tag on cache_tag.changed_in >= $1::bigint`;

const bump = `
  with bumped as (
    insert into cache_tag (tag) select distinct unnest($1::text[]) order by 1
    on conflict (tag) do update set version = cache_tag.version + 1
    returning tag
  )
  select pg_notify('cache_tags', '') from bumped limit 1`;

/**
 * After a crash PostgreSQL may hand out a few transaction numbers again that it had not yet written down. Whoever comes
 * back after a break looks this much further back, and knows by the versions what is no news.
 */
const rereadAfterBreak = 10_000n;

/** A connection that gives up instead of hanging, so that a lost network shows. @param {string} url @param {number} [patienceMs] */
export function openConnection(url, patienceMs = 3_000) {
  return new pg.Client({
    connectionString: url,
    application_name: "cartelle-page-cache",
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
}

/**
 * Tags that changed since a place, in one statement and so in one snapshot; none without a place to start from.
 *
 * @param {pg.Client} client
 * @param {Place | undefined} since
 * @param {{ afterBreak: boolean }} options
 * @returns {Promise<{ place: Place; news: TagVersion[] }>}
 */
export async function readChanges(client, since, { afterBreak }) {
  const from =
    since === undefined ? "9223372036854775807" : afterBreak ? furtherBack(since.position) : since.position;
  const { rows } = await client.query({ name: "cache-tags-since", text: changesSince, values: [from] });
  const [{ identity, position }] = rows;
  const news = rows.filter((row) => row.tag !== null).map(({ tag, version }) => ({ tag, version }));
  return { place: { identity, position }, news };
}

/** The place at this moment, with the versions of what changed shortly before it. @param {pg.Client} client */
export async function readPlace(client) {
  const { rows } = await client.query(here);
  return await readChanges(client, rows[0], { afterBreak: true });
}

/** Bumps tags in a transaction of its own. @param {string} url @param {readonly string[]} tags */
export async function bumpTagsAt(url, tags) {
  const client = openConnection(url);
  try {
    await client.connect();
    await client.query(bump, [tags]);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} position */
function furtherBack(position) {
  const from = BigInt(position) - rereadAfterBreak;
  return String(from > 0n ? from : 0n);
}
