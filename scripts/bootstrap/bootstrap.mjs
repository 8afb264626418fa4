import process from "node:process";
import { ensureDependencies } from "./dependencies.mjs";
import { isNodeNewEnough, rerunOnNewNode } from "./node.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { projectFolder } from "./project.mjs";

/**
 * Makes a bare machine able to run this project's TypeScript (a new enough Node, the dependencies, the generated
 * database client), then calls `go`. On an old Node it runs the whole command again on a new one instead.
 */
export async function bootstrap(go) {
  process.chdir(projectFolder);
  try {
    if (!isNodeNewEnough()) {
      process.exitCode = await rerunOnNewNode();
      return;
    }
    ensureDependencies();
    ensurePrismaClient();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
    return;
  }
  await go();
}
