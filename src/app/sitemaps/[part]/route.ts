import { siteMapPart } from "#app/sitemap.xml/parts.ts";
import { xmlResponse } from "#platform/http/xml.ts";

/** A part of a large shop's sitemap. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const xml = await siteMapPart((await params).part);
  return xml === null ? new Response("Not found", { status: 404 }) : xmlResponse(xml);
}
