import process from "node:process";
import { bootstrap } from "./bootstrap/bootstrap.mjs";

await bootstrap(async () => (await import("./test/test.ts")).runTests(process.argv.slice(2)));
