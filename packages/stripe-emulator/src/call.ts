import type { FormMap } from "./form.ts";
import type { Scope } from "./scope.ts";

/** Who is asking: the server with its secret key, or a browser with the publishable one. */
export type KeyKind = "secret" | "publishable";

export interface Call {
  params: FormMap;
  /** The object named in the path, or an empty string. */
  id: string;
  /** A GET writes nothing and needs no transaction. */
  isRead: boolean;
  key: KeyKind;
  /** The browser page that sent the request, if one did. */
  origin: string | undefined;
  userAgent: string;
  /** Where this server was reached: `http://127.0.0.1:12111`. */
  selfUrl: string;
}

export interface Answer {
  status: number;
  body: object;
}

/** Runs inside the request's transaction; throws `ApiError` to refuse and undo. */
export type Handler = (scope: Scope, call: Call) => Answer;

/**
 * Who may call: `secret` the server alone; `browser` also a publishable key;
 * `client_secret` also a publishable key that knows the intent's own secret.
 */
export type Access = "secret" | "browser" | "client_secret";

export interface Route {
  access: Access;
  handle: Handler;
}

export type Routes = Record<string, Route>;

export const ok = (body: object): Answer => ({ status: 200, body });
