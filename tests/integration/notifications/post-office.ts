import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A mail server that takes whatever it is given, or refuses while told to. It speaks as much SMTP as a client needs. */
export type PostOffice = { url: string; received: string[]; refuses: boolean; close(): Promise<void> };

export async function openPostOffice(): Promise<PostOffice> {
  const sockets = new Set<Socket>();
  const office: PostOffice = { url: "", received: [], refuses: false, close };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.write("220 post office\r\n");
    serve(socket, office);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  office.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return office;

  function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}

function serve(socket: Socket, office: PostOffice): void {
  let waiting = "";
  let isLetter = false;
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    waiting += chunk;
    for (;;) {
      const mark = isLetter ? "\r\n.\r\n" : "\r\n";
      const end = waiting.indexOf(mark);
      if (end === -1) return;
      const said = waiting.slice(0, end);
      waiting = waiting.slice(end + mark.length);
      if (isLetter) office.received.push(said);
      socket.write(isLetter ? "250 taken\r\n" : answer(said, office));
      isLetter = !isLetter && said.toUpperCase() === "DATA" && !office.refuses;
    }
  });
}

function answer(said: string, office: PostOffice): string {
  const verb = said.split(" ")[0]?.toUpperCase();
  if (verb === "EHLO" || verb === "HELO") return "250 post office\r\n";
  if (verb === "DATA") return office.refuses ? "451 come back later\r\n" : "354 go on\r\n";
  if (verb === "QUIT") return "221 good day\r\n";
  return "250 fine\r\n";
}
