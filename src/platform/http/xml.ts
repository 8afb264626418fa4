const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in an element or an attribute. Characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A document of text/xml, or of a kind of its own. */
export function xmlResponse(body: BodyInit, { contentType = "application/xml" } = {}): Response {
  return new Response(body, { headers: { "content-type": `${contentType}; charset=utf-8` } });
}
