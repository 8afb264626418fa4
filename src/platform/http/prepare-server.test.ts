import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { clientIpBehind, parseProxies } from "./client-ip.ts";
import { prepareServer } from "./prepare-server.ts";

vi.mock("../env.ts", () => ({ env: () => ({ TRUSTED_PROXIES: "10.0.0.0/8" }) }));

let server: Server;

beforeAll(async () => {
  prepareServer();
  server = createServer((request, response) => response.end(String(request.headers["x-forwarded-for"])));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

async function forwardedFor(headers: Record<string, string>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}`, { headers })).text();
}

it("notes where a request came from", async () => {
  expect(await forwardedFor({})).toBe("127.0.0.1");
});

it("notes it behind what the sender wrote, which then is not believed", async () => {
  const forwarded = await forwardedFor({ "x-forwarded-for": "1.1.1.1" });
  expect(forwarded).toBe("1.1.1.1, 127.0.0.1");
  expect(clientIpBehind(parseProxies("10.0.0.0/8"), forwarded)).toBe("127.0.0.1");
});
