import "server-only";
import { newId } from "../ids.ts";
import { type Logger, logger } from "../logger.ts";
import type { ReadableHeaders } from "./client-ip.ts";

const sane = /^[\w.:-]{8,128}$/;

/** The header that carries a request's id, in and out; the server gives one to every request that has none. */
export const requestIdHeader = "x-request-id";

/** The id a proxy in front gave the request, if it looks like one (it ends up in logs), else a new one. */
export function requestIdOf(headers: ReadableHeaders): string {
  const given = headers.get(requestIdHeader);
  return given !== null && sane.test(given) ? given : newId();
}

/** A logger whose lines carry the request's id, so that what one request caused can be found together. */
export function requestLogger(headers: ReadableHeaders): Logger {
  return logger.child({ requestId: requestIdOf(headers) });
}
