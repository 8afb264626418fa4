import { totalmem } from "node:os";

/**
 * What the embedded server runs with. Commits wait for the disk (fsync and synchronous_commit stay on), unless the
 * cluster is a test's own, which nobody minds losing to a power cut.
 */
export function serverSettings(options: { port: number; isDurable: boolean }): string[] {
  const settings = {
    port: options.port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: `${sharedBuffersMb()}MB`,
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    random_page_cost: 1.1,
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_line_prefix: "%m [%p] ",
    log_checkpoints: "off",
    synchronous_commit: "on",
    fsync: options.isDurable ? "on" : "off",
    full_page_writes: options.isDurable ? "on" : "off",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function sharedBuffersMb(): number {
  const totalMb = totalmem() / 1024 ** 2;
  return Math.round(Math.min(512, Math.max(64, totalMb / 10)));
}
