import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fingerprint, projectFolder } from "../bootstrap/project.mjs";
import { runSeed } from "../db/seed.ts";
import { withClient } from "../postgres/roles.ts";
import { dataFolder, readState, writeState } from "../start/data-folder.ts";
import { databaseName, migrateAloud, openShopDatabase } from "../start/database.ts";

// Gives the shop under test a freshly seeded database: cloned from a template, which is made anew only when migrations
// or seed have changed. A clone counts as the same database for the build, so no test run costs a build of its own.
const folder = dataFolder();
const template = `${databaseName}_seeded`;
const seededFrom = fingerprint(...readTree("prisma/migrations"), ...readTree("prisma/seed"));
const isTemplateFresh = readState<{ seededFrom: string }>(folder, "seeded.json")?.seededFrom === seededFrom;

const database = await openShopDatabase(folder);
if (!database.server) throw new Error("The shop under test has an embedded database; unset DATABASE_URL.");
const superuserUrl = database.server.superuserUrl("postgres");
const run = (sql: string) => withClient(superuserUrl, (client) => client.query(sql));
const clone = async (to: string, from: string) => {
  await run(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
  await run(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER cartelle_owner`);
};

if (!isTemplateFresh) {
  rmSync(path.join(folder, "seeded.json"), { force: true });
  await clone(databaseName, "template1");
  await migrateAloud(database);
  await runSeed(database);
  await clone(template, databaseName);
  writeState(folder, "seeded.json", { seededFrom });
}
await clone(databaseName, template);
rmSync(path.join(folder, "stripe"), { recursive: true, force: true });
await database.server.stop();

function readTree(place: string): (string | Buffer)[] {
  const full = path.join(projectFolder, place);
  if (!statSync(full).isDirectory()) return [place, readFileSync(full)];
  return readdirSync(full)
    .sort()
    .flatMap((name) => readTree(`${place}/${name}`));
}
