import path from "node:path";
import process from "node:process";
import { runToEnd } from "../start/child.ts";
import { dataFolder } from "../start/data-folder.ts";
import type { DatabaseUrls } from "../start/database.ts";

/** Runs prisma/seed/seed.ts on the database. `onSpawn` is told how to stop it early. */
export async function runSeed(
  urls: DatabaseUrls,
  args: string[] = [],
  onSpawn: (stop: () => Promise<void>) => void = () => {},
): Promise<void> {
  const env = {
    ...process.env,
    STORAGE_DIR: process.env.STORAGE_DIR || path.join(dataFolder(), "files"),
    DATABASE_URL: urls.servingUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
  };
  const program = ["--conditions=react-server", "prisma/seed/seed.ts", ...args];
  await runToEnd({ name: "seed", args: program, env }, onSpawn);
}
