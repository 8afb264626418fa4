import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { projectFolder } from "../../../scripts/bootstrap/project.mjs";
import { createTestDatabase } from "../../support/database.ts";
import setUpServer from "../../support/global-setup.ts";
import { addFixtureProducts } from "./fixture-database.ts";

/** The fixture app as built, and the database that its prerendered pages were rendered from. */
export type BuiltFixture = { server: string; databaseUrl: string; ownerUrl: string };

declare module "vitest" {
  interface ProvidedContext {
    fixture: BuiltFixture;
  }
}

const fixtureFolder = path.join(projectFolder, "tests", "page-cache", "fixture");

/** Builds the fixture once per run, from a database in which a coat costs 100. */
export default async function buildFixture(project: TestProject): Promise<() => Promise<void>> {
  const stopServer = await setUpServer(project);
  try {
    const database = await createTestDatabase(project.getProvidedContext().testServer);
    await addFixtureProducts(database.ownerUrl, [{ slug: "coat", price: 100 }]);
    await runBuild(database.url);
    project.provide("fixture", {
      server: completeServer(),
      databaseUrl: database.url,
      ownerUrl: database.ownerUrl,
    });
    return async () => {
      await database.drop();
      await stopServer();
    };
  } catch (problem) {
    await stopServer();
    throw problem;
  }
}

async function runBuild(databaseUrl: string): Promise<void> {
  const next = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
  const build = spawn(process.execPath, [next, "build"], {
    cwd: fixtureFolder,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error(`The fixture could not be built:\n${words}`);
}

function completeServer(): string {
  const folder = path.join(fixtureFolder, ".next", "standalone", path.relative(projectFolder, fixtureFolder));
  cpSync(path.join(fixtureFolder, ".next", "static"), path.join(folder, ".next", "static"), {
    recursive: true,
  });
  return path.join(folder, "server.js");
}
