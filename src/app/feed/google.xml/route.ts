import { AsyncLocalStorage } from "node:async_hooks";
import { connection } from "next/server";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { env } from "#platform/env.ts";
import { escapeXml, xmlResponse } from "#platform/http/xml.ts";
import { feedBatch } from "./batch.ts";

/**
 * The product feed for Google Merchant Center, an item for each variant. It is sent batch by batch, each from the cache,
 * so that a feed of any length needs the memory of one batch.
 */
export async function GET(): Promise<Response> {
  await connection();
  const { name } = await cachedSettings();
  return xmlResponse(streamOf(documentOf(name)), {
    contentType: "application/rss+xml",
  });
}

async function* documentOf(name: string): AsyncGenerator<string> {
  const origin = new URL(env().APP_ORIGIN).origin;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel>
<title>${escapeXml(name)}</title><link>${escapeXml(origin)}</link><description>Everything on sale</description>
`;
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const batch: Awaited<ReturnType<typeof feedBatch>> = await feedBatch(after);
    yield batch.items;
    after = batch.next;
  }
  yield "</channel>\n</rss>\n";
}

/** Asks for the next piece when the reader is ready for it, in the request that asked: the caches belong to one. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const inRequest = AsyncLocalStorage.snapshot();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await inRequest(() => pieces.next());
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void pieces.return(undefined),
  });
}
