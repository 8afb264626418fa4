import type { IncomingMessage, ServerResponse } from "node:http";
import type { ControlContext } from "./control.ts";

export interface PageInput {
  method: string;
  path: string;
  query: string;
  selfUrl: string;
  context: ControlContext;
  readBody(request: IncomingMessage): Promise<string>;
}

/** What browsers load: the script, the card form, the 3-D Secure page. */
export async function servePage(
  _request: IncomingMessage,
  response: ServerResponse,
  _input: PageInput,
): Promise<void> {
  response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
}
