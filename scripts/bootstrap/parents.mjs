import { readFileSync } from "node:fs";
import process from "node:process";

const everyMs = 500;

/**
 * Calls `onGone` once when npm, which started this process through a shell, has gone: however it went, the shell in
 * between tells us nothing. Not under npm it does nothing, for a person may put a start of their own into the
 * background and close the terminal.
 */
export function watchParents(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const [parent, grandparent] = parents();
  const timer = setInterval(() => {
    const now = parents();
    if (now[0] === parent && now[1] === grandparent) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
}

function parents() {
  return [process.ppid, parentOf(process.ppid)];
}

// Only Linux tells cheaply; elsewhere the shell that npm uses replaces itself by its one command.
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
  } catch {
    return undefined;
  }
}
