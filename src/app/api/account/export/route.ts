import { exportPerson } from "#modules/customers/export-person.ts";
import { currentSignedIn } from "#modules/identity/current-person.ts";
import { privateJson } from "#platform/http/responses.ts";

/** Everything the shop keeps about whoever is signed in, as a file. */
export async function GET(): Promise<Response> {
  const who = await currentSignedIn();
  if (who === null) return privateJson({ error: "Sign in first." }, { status: 401 });
  const data = await exportPerson(who.person, who.session.id);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
      "cache-control": "private, no-store",
    },
  });
}
