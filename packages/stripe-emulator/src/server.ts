import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Api, isBrowserPath, type Reply } from "./api.ts";
import { identify } from "./auth.ts";
import { type ControlContext, findControl } from "./control.ts";
import { ApiError } from "./errors.ts";
import { parseForm } from "./form.ts";
import { servePage } from "./pages.ts";

const MAX_BODY = 1_000_000;

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers":
    "authorization, content-type, idempotency-key, stripe-version, stripe-account",
  "access-control-expose-headers": "request-id, stripe-version, idempotency-key, idempotent-replayed",
  "access-control-max-age": "300",
};

/** Sorts requests: `/v1` is Stripe's API, `/_emulator` the controls, the rest is what browsers load. */
export function createHttpServer(api: Api, context: ControlContext): Server {
  const server = createServer((request, response) => {
    handle(request, response, api, context).catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: "error", url: request.url, error: String(error) })}\n`);
      if (!response.headersSent)
        send(response, 500, { error: { type: "api_error", message: "emulator bug" } });
    });
  });
  // Longer than any client keeps an idle socket, so that a caller never writes into one that is closing.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  return server;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  api: Api,
  context: ControlContext,
): Promise<void> {
  const url = request.url ?? "/";
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? "" : url.slice(mark + 1);
  const method = request.method ?? "GET";
  const selfUrl = `http://${request.headers.host ?? "localhost"}`;
  if (path.startsWith("/v1/")) {
    const cors = request.headers.origin !== undefined && isBrowserPath(path) ? CORS : {};
    if (method === "OPTIONS") {
      response.writeHead(204, cors).end();
      return;
    }
    const body = await readBody(request);
    sendReply(response, await api.handle({ request, method, path, query, body, selfUrl }), cors);
    return;
  }
  if (path.startsWith("/_emulator/")) await serveControl(request, response, { method, path, query, context });
  else await servePage(request, response, { method, path, query, context, readBody });
}

function sendReply(response: ServerResponse, reply: Reply, cors: Record<string, string>): void {
  if (reply.fate === "hang") return;
  if (reply.fate === "drop") {
    response.socket?.destroy();
    return;
  }
  const length = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, { ...reply.headers, ...cors, "content-length": length });
  response.end(reply.body);
}

async function serveControl(
  request: IncomingMessage,
  response: ServerResponse,
  input: { method: string; path: string; query: string; context: ControlContext },
): Promise<void> {
  const { method, path, query, context } = input;
  if (path === "/_emulator/health") {
    send(response, 200, { status: "ok", paused: context.courier.isPaused() });
    return;
  }
  try {
    const params = parseForm(method === "POST" ? await readBody(request) : query);
    if (identify(context.world.settings, request, {}) !== "secret") {
      throw new ApiError(403, { type: "invalid_request_error", message: "Controls need the secret key." });
    }
    const { control, id } = findControl(method, path.slice("/_emulator".length));
    send(response, 200, await control(context, params, id));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    send(response, error.status, { error: error.body });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

/** Listeners instead of `for await`: the iterator costs as much as the rest of the reading. */
function readBody(request: IncomingMessage): Promise<string> {
  if (request.method === "GET") return Promise.resolve("");
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) request.destroy(new Error("request body too large"));
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}
