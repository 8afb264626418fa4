import { randomBytes } from "node:crypto";
import pg from "pg";
import { projectFolder } from "../bootstrap/project.mjs";
import { withClient } from "../postgres/roles.ts";
import { listForEngine, readDatamodels } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from what the migrations make to what prisma/schema says, or null if that is the same. Compares
 * with a scratch database that it makes and drops again, so the state of the working one does not matter.
 */
export function draftMigration(ownerUrl: string): Promise<string | null> {
  return withScratchDatabase(ownerUrl, (scratchUrl) =>
    withSchemaEngine(scratchUrl, async (engine) => {
      await engine.applyMigrations({ migrationsList: listForEngine(), filters: noFilters });
      const files = readDatamodels().map(([path, content]) => ({ path, content }));
      const { stdout } = await engine.diff({
        // "The datasource" is what the engine is connected to.
        from: { tag: "schemaDatasource", files, configDir: projectFolder },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        filters: noFilters,
      });
      return isEmptyScript(stdout) ? null : stdout;
    }),
  );
}

function isEmptyScript(sql: string | null): sql is null {
  return sql === null || sql.replaceAll(/^--.*$/gm, "").trim() === "";
}

async function withScratchDatabase<T>(ownerUrl: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `cartelle_scratch_${randomBytes(4).toString("hex")}`;
  const quoted = pg.escapeIdentifier(name);
  await withClient(ownerUrl, (client) => client.query(`CREATE DATABASE ${quoted}`));
  try {
    const url = new URL(ownerUrl);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await withClient(ownerUrl, (client) => client.query(`DROP DATABASE ${quoted} WITH (FORCE)`));
  }
}
