import { contentTypeOf } from "#modules/media/media.ts";
import { storage } from "#platform/storage.ts";

/** Files of the shop. A key's content never changes, so every cache on the way may keep it for good. */
export async function GET(_request: Request, { params }: RouteContext<"/media/[...key]">): Promise<Response> {
  const key = (await params).key.join("/");
  const contentType = contentTypeOf(key);
  const file = contentType === undefined ? null : await storage().read(key);
  if (contentType === undefined || file === null) {
    return new Response("Not found", { status: 404, headers: { "cache-control": "no-store" } });
  }
  return new Response(file.body, {
    headers: {
      "content-type": contentType,
      "content-length": String(file.size),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}
