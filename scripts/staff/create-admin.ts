import process from "node:process";
import { dataFolder } from "../start/data-folder.ts";
import { migrateAloud, withShopDatabase } from "../start/database.ts";
import { loadEnvFile, readRunSettings, shopEnvironment } from "../start/environment.ts";
import { ownerLink } from "../start/owner-link.ts";
import { ensureSecrets } from "../start/secrets.ts";

/** `npm run admin:create -- mail@example`: prints a link that makes whoever has this address an owner. */
loadEnvFile();
const email = process.argv[2]?.trim();
if (!email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
  console.error("Name whose it is: npm run admin:create -- mail@example.com");
  process.exit(1);
}
await withShopDatabase(async (database) => {
  await migrateAloud(database);
  const settings = readRunSettings("production", dataFolder());
  const secrets = ensureSecrets(settings.dataFolder);
  // No payment is made here: whether there is an emulator, and where, does not matter.
  const emulatorPort = settings.isStripeEmbedded ? 1 : null;
  const link = await ownerLink(shopEnvironment({ settings, secrets, database, emulatorPort }), email);
  console.log(`Open this within a week, as ${email}. It makes an owner, once:\n\n  ${link}\n`);
});
