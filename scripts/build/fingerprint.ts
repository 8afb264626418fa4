import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";

/** Everything that a build is made from. */
const inputs = [
  "src",
  "public",
  "prisma/schema",
  "prisma/migrations",
  "scripts/build",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

// Made from the schema, or not part of what is built.
const ignored = /(^|\/)(generated|\.DS_Store)(\/|$)|\.(test|stories)\.tsx?$/;

/** Variables whose values end up in prerendered pages. */
const bakedVariables = ["STRIPE_SCRIPT_URL", "STRIPE_PUBLISHABLE_KEY"];

/**
 * A fingerprint of the build's inputs: the contents of its files, the variables baked into pages, and the database whose
 * rows the prerendered pages show (after a reset, old pages would show ids that are gone).
 */
export function fingerprintBuild(environment: NodeJS.ProcessEnv, databaseIdentity: string): string {
  const hash = createHash("sha256");
  hash.update(databaseIdentity);
  // Given, it is baked into pages; left to the default it follows the port, which must not cost a build.
  hash.update(`APP_ORIGIN=${process.env.APP_ORIGIN ?? ""}\0`);
  for (const name of bakedVariables) hash.update(`${name}=${environment[name] ?? ""}\0`);
  for (const input of inputs) addPath(hash, input);
  return hash.digest("hex");
}

function addPath(hash: ReturnType<typeof createHash>, relativePath: string): void {
  const file = path.join(projectFolder, relativePath);
  if (ignored.test(relativePath) || !existsSync(file)) return;
  if (!statSync(file).isDirectory()) {
    hash.update(relativePath).update("\0").update(readFileSync(file)).update("\0");
    return;
  }
  for (const name of readdirSync(file).sort()) addPath(hash, `${relativePath}/${name}`);
}
