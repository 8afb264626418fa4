import { exportPerson } from "#modules/customers/export-person.ts";
import { currentSignedIn } from "#modules/identity/current-person.ts";
import { limitedBuyer } from "#platform/http/limited-buyer.ts";
import { privateJson } from "#platform/http/responses.ts";

/** Everything the shop keeps about whoever is signed in, as a file. */
export async function GET(): Promise<Response> {
  const who = await currentSignedIn();
  if (who === null) return privateJson({ error: "Sign in first." }, { status: 401 });
  const limited = await limitedBuyer("export");
  if (limited !== null) {
    const seconds = Math.ceil(limited.error.retryAfterMs / 1000);
    return privateJson(
      { error: "That was often. Please wait a minute and try again." },
      { status: 429, headers: { "retry-after": String(seconds) } },
    );
  }
  const data = await exportPerson(who.person, who.session.id);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
      "cache-control": "private, no-store",
    },
  });
}
