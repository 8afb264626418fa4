import path from "node:path";
import process from "node:process";
import { projectFolder } from "../../bootstrap/project.mjs";
import { runToEnd } from "../../start/child.ts";
import { withShopDatabase } from "../../start/database.ts";
import { loadEnvFile } from "../../start/environment.ts";

loadEnvFile();
await withShopDatabase(async ({ ownerUrl }) => {
  const prisma = path.join(projectFolder, "node_modules", "prisma", "build", "index.js");
  const env = {
    ...process.env,
    DATABASE_OWNER_URL: ownerUrl,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
  };
  const args = [prisma, "studio", "--browser", "none", ...process.argv.slice(2)];
  const studio = runToEnd({ name: "studio", args, env }, (stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
  });
  await studio.catch(() => {});
});
