import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { firstLoadBytes } from "./first-load.ts";

/*
 * Builds a bare app of the installed Next version (one layout, one page, one link, and the options that decide how pages
 * are made), measures what it loads first, and writes the figure down: the budgets of tests/e2e/budgets.spec.ts count from
 * it, and refuse a figure of another version. Run it after every change of Next: npm run budgets:bare.
 */

const folder = path.join(projectFolder, ".data", "bare-app");
const files = {
  "next.config.mjs":
    "export default { cacheComponents: true, partialPrefetching: true, agentRules: false, experimental: { agentUpgrade: false } };\n",
  "package.json": '{ "private": true, "type": "module" }\n',
  "app/layout.jsx":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  "app/page.jsx":
    'import Link from "next/link";\nexport default function Page() { return <Link href="/next">Next</Link>; }\n',
  "app/next/page.jsx": "export default function Page() { return <p>Next</p>; }\n",
};

rmSync(folder, { recursive: true, force: true });
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
await build();
const html = readFileSync(path.join(folder, ".next/server/app/index.html"), "utf8");
const bytes = await firstLoadBytes(html, async (source) =>
  readFileSync(path.join(folder, source.replace("/_next/", ".next/"))),
);
const nextPackage = path.join(projectFolder, "node_modules/next/package.json");
const { version } = JSON.parse(readFileSync(nextPackage, "utf8")) as { version: string };
writeFileSync(
  path.join(projectFolder, "tests/e2e/support/bare-app.json"),
  `${JSON.stringify({ next: version, firstLoadGzipBytes: bytes }, null, 2)}\n`,
);
rmSync(folder, { recursive: true, force: true });
console.log(`A bare app of Next ${version} loads ${bytes} bytes of script (gzip) first.`);

async function build(): Promise<void> {
  const next = path.join(projectFolder, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The bare app could not be built (${code}).`);
}
