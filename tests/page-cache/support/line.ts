import { once } from "node:events";
import net, { type AddressInfo, type Socket } from "node:net";

/** A line to the database that can be cut and mended. */
export type Line = { url: string; cut(): void; mend(): void; close(): Promise<void> };

export async function layLine(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = net.createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const database = net.connect({ host: target.hostname, port: Number(target.port) });
    for (const socket of [client, database])
      sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
    client.pipe(database).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut() {
      isCut = true;
      hangUp();
    },
    mend() {
      isCut = false;
    },
    async close() {
      hangUp();
      server.close();
      await once(server, "close");
    },
  };
}
