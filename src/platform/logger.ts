import pino from "pino";
import { currentLogContext } from "./log-context.ts";

/** Structured logs, one JSON object a line. Whatever could be a secret or a person's card is cut out by path. */
export const logger = pino({
  level: process.env["LOG_LEVEL"] || (process.env["NODE_ENV"] === "test" ? "silent" : "info"),
  base: { process: process.env["CARTELLE_PROCESS"] ?? "web" },
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: currentLogContext,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [
      "*.authorization",
      "*.cookie",
      "*.password",
      "*.secret",
      "*.client_secret",
      "*.clientSecret",
      "*.token",
      "*.confirmationToken",
      "*.signature",
      "authorization",
      "cookie",
      "password",
      "secret",
      "clientSecret",
      "token",
      "err.raw",
      "err.headers",
    ],
    censor: "[redacted]",
  },
});

export type Logger = typeof logger;
