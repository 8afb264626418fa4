// Preloaded into each child of the supervisor: when the channel to it closes, it has gone, however it went.
// A child's own children inherit the preload but have channels of their own, which are none of our business.
import process from "node:process";

const patienceMs = 3000;

if (process.channel && process.env.CARTELLE_SUPERVISOR === String(process.ppid)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(endGroup, patienceMs).unref();
  });
  process.channel.unref();
}

// Each child leads a process group of its own, so this takes along what it may have forked.
function endGroup() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}
