import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "../env.ts";
import { parseProxies } from "./client-ip.ts";

/** Checks the environment, ending the process on a bad one, and notes every request's sender from then on. */
export function prepareServer(): void {
  try {
    parseProxies(env().TRUSTED_PROXIES);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  subscribe("http.server.request.start", (message) =>
    noteSender((message as { request: IncomingMessage }).request),
  );
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
