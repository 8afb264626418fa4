import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fingerprint, projectFolder, recall, remember } from "./project.mjs";

const schemaFolder = path.join(projectFolder, "prisma", "schema");
const clientFolder = path.join(projectFolder, "src", "generated", "prisma");

/** Generates the Prisma client into src/generated/prisma, unless it was made from this very schema and version. */
export function ensurePrismaClient() {
  if (!existsSync(schemaFolder)) return;
  const wanted = fingerprint(...schemaParts());
  if (recall("prisma-client") === wanted && existsSync(clientFolder)) return;
  console.log("Generating the database client …");
  // `generate` looks for a schema engine that it then does not use; any existing file satisfies it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  const prisma = path.join(projectFolder, "node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: projectFolder,
    env,
    encoding: "utf8",
  });
  if (result.status !== 0)
    throw new Error(`prisma generate failed:\n${result.stdout ?? ""}${result.stderr ?? ""}`);
  remember("prisma-client", wanted);
}

function schemaParts() {
  const version = JSON.parse(
    readFileSync(path.join(projectFolder, "node_modules/prisma/package.json"), "utf8"),
  ).version;
  const files = readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort();
  return [version, ...files.flatMap((name) => [name, readFileSync(path.join(schemaFolder, name))])];
}
