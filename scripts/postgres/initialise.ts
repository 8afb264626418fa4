import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Account, canReach } from "./account.ts";
import { type Binaries, sharedFolder } from "./binaries.ts";

export const superuser = "postgres";

/**
 * Makes the data folder a PostgreSQL cluster unless it is one, and answers its real place: as root in a folder that is
 * closed to the server's account the cluster lives under /var/lib/cartelle and `folder` is a link to it.
 */
export function ensureCluster(options: {
  folder: string;
  password: string;
  account: Account;
  binaries: Binaries;
}): string {
  const place = preparePlace(options.folder, options.account);
  if (existsSync(path.join(place, "global", "pg_control"))) return place;
  // Whatever is here is an initialisation that was cut short: without pg_control there is no cluster.
  rmSync(place, { recursive: true, force: true });
  preparePlace(options.folder, options.account);
  runInitdb({ ...options, place });
  return place;
}

function preparePlace(folder: string, account: Account): string {
  mkdirSync(path.dirname(folder), { recursive: true });
  const place = choosePlace(folder, account);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  if (account) chownSync(place, account.uid, account.gid);
  return place;
}

function choosePlace(folder: string, account: Account): string {
  const existing = lstatSync(folder, { throwIfNoEntry: false });
  if (existing?.isSymbolicLink() && existsSync(folder)) return realpathSync(folder);
  if (canReach(account, folder)) return folder;
  const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12);
  const place = path.join(sharedFolder, name);
  mkdirSync(place, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  rmSync(folder, { force: true });
  symlinkSync(place, folder);
  return place;
}

function runInitdb(options: { place: string; password: string; account: Account; binaries: Binaries }): void {
  const passwordFile = path.join(tmpdir(), `cartelle-initdb-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (options.account) chownSync(passwordFile, options.account.uid, options.account.gid);
  try {
    const collation = [
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ];
    const access = ["--auth=scram-sha-256", `--username=${superuser}`, `--pwfile=${passwordFile}`];
    const result = spawnSync(
      options.binaries.initdb,
      [`--pgdata=${options.place}`, ...access, ...collation],
      {
        ...options.account,
        cwd: options.place,
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C" },
      },
    );
    if (result.error) throw result.error;
    if (result.status !== 0)
      throw new Error(`PostgreSQL could not be initialised:\n${result.stdout}${result.stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
