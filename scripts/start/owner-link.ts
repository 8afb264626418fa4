import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

/**
 * A link that makes an owner: the first one, or of this address. Null where there is an owner already. It is made by a
 * process of its own, because what makes it runs as server code.
 */
export async function ownerLink(environment: NodeJS.ProcessEnv, email?: string): Promise<string | null> {
  const program = ["--conditions=react-server", "scripts/staff/owner-link.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, [...program, ...(email ? [email] : [])], {
    env: { ...environment, LOG_LEVEL: "error" },
    timeout: 30_000,
  });
  return stdout === "" ? null : stdout;
}
