import { once } from "node:events";
import net, { type AddressInfo, type Socket } from "node:net";

export type CuttingProxy = {
  port: number;
  /** How often it has cut. */
  readonly cuts: number;
  /** Breaks the next connection that sends a message with this text, once. */
  cutAt(text: string, moment: "before the server has it" | "after the server has it"): void;
  close(): Promise<void>;
};

/** A network between the shop and its database that can be made to fail at a chosen word. */
export async function startCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  let cut: { text: string; isAfter: boolean } | undefined;
  let cuts = 0;
  const sockets = new Set<Socket>();
  const server = net.createServer((shop) => {
    const database = net.connect(target);
    for (const socket of [shop, database]) {
      sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
    }
    let isDeaf = false;
    shop.on("data", (chunk) => {
      if (cut === undefined || !chunk.includes(cut.text)) {
        database.write(chunk);
        return;
      }
      const { isAfter } = cut;
      cut = undefined;
      cuts += 1;
      isDeaf = true;
      if (isAfter) database.end(chunk);
      else database.destroy();
      shop.destroy();
    });
    database.on("data", (chunk) => {
      if (!isDeaf) shop.write(chunk);
    });
    shop.on("close", () => database.end());
    database.on("close", () => shop.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get cuts() {
      return cuts;
    },
    cutAt(text, moment) {
      cut = { text, isAfter: moment === "after the server has it" };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
