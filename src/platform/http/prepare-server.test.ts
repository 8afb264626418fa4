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
  server = createServer((request, response) => {
    const { "x-forwarded-for": forwardedFor, "x-request-id": id } = request.headers;
    response.end(JSON.stringify({ forwardedFor, id }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

async function ask(headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, { headers });
  const { forwardedFor, id } = (await response.json()) as { forwardedFor: string; id: string };
  return { forwardedFor, id, toldId: response.headers.get("x-request-id") };
}

it("notes where a request came from", async () => {
  expect((await ask({})).forwardedFor).toBe("127.0.0.1");
});

it("notes it behind what the sender wrote, which then is not believed", async () => {
  const { forwardedFor } = await ask({ "x-forwarded-for": "1.1.1.1" });
  expect(forwardedFor).toBe("1.1.1.1, 127.0.0.1");
  expect(clientIpBehind(parseProxies("10.0.0.0/8"), forwardedFor)).toBe("127.0.0.1");
});

it("gives each request an id, or keeps the sane one that it brings, and tells it", async () => {
  const [first, second, brought, insane] = await Promise.all([
    ask({}),
    ask({}),
    ask({ "x-request-id": "edge-4711-abc" }),
    ask({ "x-request-id": "<script>alert(1)</script>" }),
  ]);
  expect(first.id).toMatch(/^[\w-]{36}$/);
  expect(first.id).toBe(first.toldId);
  expect(second.id).not.toBe(first.id);
  expect(brought).toMatchObject({ id: "edge-4711-abc", toldId: "edge-4711-abc" });
  expect(insane.id).toMatch(/^[\w-]{36}$/);
});
