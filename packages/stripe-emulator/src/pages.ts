import type { IncomingMessage, ServerResponse } from "node:http";
import { type Asset, findAsset } from "./assets.ts";
import type { ControlContext } from "./control.ts";
import { words } from "./currencies.ts";
import { ApiError, invalidRequest, resourceMissing } from "./errors.ts";
import { type FormMap, parseForm } from "./form.ts";
import { answerAuthentication } from "./resources/authentication.ts";
import type { Stored } from "./store/objects.ts";

export interface PageInput {
  method: string;
  path: string;
  query: string;
  context: ControlContext;
  readBody(request: IncomingMessage): Promise<string>;
}

/** Each document of ours runs only its own files and talks only to its own origin; any page may frame it. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src * data:",
  "base-uri 'none'",
  "frame-ancestors *",
].join("; ");

/** What browsers load: the script, the card form, the wallet, the 3-D Secure page. */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  input: PageInput,
): Promise<void> {
  const { method, path } = input;
  const asset = method === "GET" || method === "HEAD" ? findAsset(path) : undefined;
  if (asset !== undefined) {
    sendAsset(request, response, asset);
    return;
  }
  const page = FRAME_PAGES[path];
  if (page !== undefined) {
    sendHtml(response, 200, page);
    return;
  }
  const challenge = /^\/3ds\/(pi_\w+)\/(payatt_\w+)$/.exec(path);
  if (challenge?.[1] !== undefined && challenge[2] !== undefined) {
    await serveChallenge(request, response, input, challenge[1], challenge[2]);
    return;
  }
  response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
}

async function serveChallenge(
  request: IncomingMessage,
  response: ServerResponse,
  input: PageInput,
  intentId: string,
  attemptId: string,
): Promise<void> {
  const isPost = input.method === "POST";
  const params = parseForm(isPost ? await input.readBody(request) : input.query);
  try {
    const row = openAttempt(input.context, params, intentId, attemptId, isPost);
    if (isPost) answer(response, input.context, row, params);
    else sendHtml(response, 200, challengePage(row, attemptId));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendHtml(response, error.status, messagePage(error.message));
  }
}

function openAttempt(
  { world }: ControlContext,
  params: FormMap,
  intentId: string,
  attemptId: string,
  mustWait: boolean,
): Stored<"payment_intent"> {
  const row = world.store.objects.find("payment_intent", intentId);
  if (row === undefined || row.object.client_secret !== params.client_secret) {
    throw resourceMissing("payment_intent", intentId, "intent");
  }
  if (row.hidden.attempt?.id === attemptId) return row;
  if (mustWait) throw invalidRequest("This authentication is over.");
  return row;
}

/** Records the buyer's choice, then goes back to the shop, or answers in place when a script asked. */
function answer(
  response: ServerResponse,
  context: ControlContext,
  row: Stored<"payment_intent">,
  params: FormMap,
): void {
  const { world, wake } = context;
  const result = params.result === "complete" ? "complete" : "fail";
  const returnUrl = row.hidden.returnUrl;
  const intent = world.store.transaction(() => answerAuthentication({ ...world, cause: null }, row, result));
  wake();
  const isInPlace = params.in_place === "true" || params.key !== undefined || returnUrl === null;
  if (isInPlace) {
    response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
    response.end(JSON.stringify({ status: intent.status }));
    return;
  }
  const url = new URL(returnUrl);
  url.searchParams.set("payment_intent", intent.id);
  url.searchParams.set("payment_intent_client_secret", intent.client_secret ?? "");
  url.searchParams.set(
    "redirect_status",
    intent.status === "requires_payment_method" ? "failed" : "succeeded",
  );
  response.writeHead(303, { location: url.href }).end();
}

function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  const headers = {
    "content-type": asset.type,
    "cache-control": "public, max-age=60",
    etag: asset.etag,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  };
  if (request.headers["if-none-match"] === asset.etag) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, "content-length": asset.body.length }).end(asset.body);
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": CSP,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  response.end(html);
}

/** What Elements draw in their frames. */
const FRAME_PAGES: Record<string, string> = {
  "/elements/payment": document(
    "Card form",
    "frame.css",
    "payment-form.js",
    '<form id="form" aria-label="Payment details" novalidate></form>',
  ),
  "/elements/express": document(
    "Express checkout",
    "frame.css",
    "express-button.js",
    '<button id="express" type="button" hidden>Pay with the test wallet</button>',
  ),
  "/elements/wallet": document(
    "Test wallet",
    "wallet.css",
    "wallet-form.js",
    '<main><h1 tabindex="-1">Test wallet</h1><form id="wallet" novalidate></form></main>',
  ),
};

function challengePage(row: Stored<"payment_intent">, attemptId: string): string {
  const intent = row.object;
  if (row.hidden.attempt?.id !== attemptId)
    return messagePage("This authentication is over. You can close this page.");
  const amount = words(intent.amount, intent.currency).split(" ")[0];
  return document(
    "3D Secure",
    "challenge.css",
    "challenge.js",
    `<main>
<h1 tabindex="-1">Is it you?</h1>
<p>A shop asks for ${escapeHtml(String(amount))} from your test card. This page stands in for your bank's: choose what the bank should say.</p>
<form id="challenge" method="post" action="/3ds/${intent.id}/${attemptId}">
<input type="hidden" name="client_secret" value="${escapeHtml(String(intent.client_secret))}">
<button name="result" value="complete">Complete</button>
<button name="result" value="fail">Fail</button>
<button name="result" value="fail" id="cancel">Cancel</button>
</form>
</main>`,
  );
}

function messagePage(message: string): string {
  return document(
    "3D Secure",
    "challenge.css",
    undefined,
    `<main><h1>3D Secure</h1><p>${escapeHtml(message)}</p></main>`,
  );
}

function document(title: string, css: string, script: string | undefined, body: string): string {
  const tag = script === undefined ? "" : `<script type="module" src="/elements/${script}"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/elements/${css}">${tag}</head><body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replaceAll(/[&<>"]/g, (char) => names[char] ?? char);
}
