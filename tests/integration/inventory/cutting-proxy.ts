import { once } from "node:events";
import net, { type AddressInfo, type Socket } from "node:net";

/** "while it is on its way" holds the message back until `deliver`, long after the shop has lost the connection. */
export type Moment = "before the server has it" | "after the server has done it" | "while it is on its way";

export type CuttingProxy = {
  port: number;
  /** How often it has cut. */
  readonly cuts: number;
  /** Breaks the next connection that sends a message with this text, once. */
  cutAt(text: string, moment: Moment): void;
  /** Lets the server have what was held back. */
  deliver(): Promise<void>;
  close(): Promise<void>;
};

/** A network between the shop and its database that can be made to fail at a chosen word. */
export async function startCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  let cut: { text: string; moment: Moment } | undefined;
  let late: (() => Promise<void>) | undefined;
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
      const { moment } = cut;
      cut = undefined;
      cuts += 1;
      isDeaf = true;
      if (moment === "after the server has done it") {
        void deliverTo(database, chunk).then(() => shop.destroy());
        return;
      }
      if (moment === "before the server has it") database.destroy();
      else late = () => deliverTo(database, chunk);
      shop.destroy();
    });
    database.on("data", (chunk) => {
      if (!isDeaf) shop.write(chunk);
    });
    shop.on("close", () => late ?? database.end());
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
      cut = { text, moment };
    },
    async deliver() {
      await late?.();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function deliverTo(database: Socket, chunk: Buffer): Promise<void> {
  const answered = once(database, "data");
  database.write(chunk);
  await answered;
  database.destroy();
}
