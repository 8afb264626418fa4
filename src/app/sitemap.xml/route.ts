import { xmlResponse } from "#platform/http/xml.ts";
import { siteMap } from "./parts.ts";

export async function GET(): Promise<Response> {
  return xmlResponse(await siteMap());
}
