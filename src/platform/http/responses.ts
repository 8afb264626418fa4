/** JSON that nobody may keep: for answers about one reader or one moment. */
export function privateJson(
  body: unknown,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return Response.json(body, {
    status: init.status ?? 200,
    headers: { "cache-control": "private, no-store", ...init.headers },
  });
}

/** JSON that caches may share for some seconds: the same for everybody, and true enough for that long. */
export function sharedJson(body: unknown, options: { maxAgeSeconds: number }): Response {
  return sharedText(JSON.stringify(body), { ...options, contentType: "application/json" });
}

/** The same for text that was written before. */
export function sharedText(body: string, options: { maxAgeSeconds: number; contentType: string }): Response {
  return new Response(body, {
    headers: {
      "content-type": options.contentType,
      "cache-control": `public, max-age=${options.maxAgeSeconds}, s-maxage=${options.maxAgeSeconds}`,
    },
  });
}
