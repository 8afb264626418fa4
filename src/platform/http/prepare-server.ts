import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "../env.ts";
import { parseProxies } from "./client-ip.ts";
import { requestIdHeader, requestIdOf } from "./request-logger.ts";

/** Checks the environment, ending the process on a bad one, and notes every request's sender and id from then on. */
export function prepareServer(): void {
  try {
    parseProxies(env().TRUSTED_PROXIES);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    noteSender(request);
    noteId(request, response);
  });
}

/**
 * Adds the address the connection came from to X-Forwarded-For, as every proxy does. Next itself adds it only where the
 * header is missing, so a sender who writes one could name any address.
 */
function noteSender(request: IncomingMessage): void {
  const sender = request.socket.remoteAddress;
  if (sender === undefined) return;
  const given = request.headers["x-forwarded-for"];
  request.headers["x-forwarded-for"] = given === undefined ? sender : `${given}, ${sender}`;
}

/** One id for everything the request causes, told to whoever asked, so that they can name it. */
function noteId(request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers[requestIdHeader];
  const id = requestIdOf({ get: () => (typeof given === "string" ? given : null) });
  request.headers[requestIdHeader] = id;
  response.setHeader(requestIdHeader, id);
}
