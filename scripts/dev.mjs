import { bootstrap } from "./bootstrap/bootstrap.mjs";

await bootstrap(async () => (await import("./start/start.ts")).startShop("development"));
