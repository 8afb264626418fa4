import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { projectFolder } from "../bootstrap/project.mjs";

export const migrationsFolder = path.join(projectFolder, "prisma", "migrations");
const schemaFolder = path.join(projectFolder, "prisma", "schema");

export type Migration = { name: string; sql: string; checksum: string };

/** The migrations on disk in the order they apply, with the checksum that Prisma keeps of each. */
export function readMigrations(): Migration[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** The same, in the form the engine takes. */
export function listForEngine(): MigrationList {
  const lockFile = path.join(migrationsFolder, "migration_lock.toml");
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** The schema's files as [path, text] pairs. */
export function readDatamodels(): [string, string][] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => [path.join(schemaFolder, name), readFileSync(path.join(schemaFolder, name), "utf8")]);
}
