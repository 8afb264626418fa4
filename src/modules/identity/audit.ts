import { z } from "zod";

export const auditPageLength = 50;

const day = z.iso.date().nullable().catch(null);
const word = z
  .string()
  .regex(/^[\w.\-:]{1,100}$/)
  .nullable()
  .catch(null);
const id = z.uuid().nullable().catch(null);

/** What the audit log is asked, from the address of its page. What can't be read asks nothing. */
const schema = z.object({
  staff: id,
  action: word,
  subjectType: word,
  subject: word,
  from: day,
  to: day,
  /** The line behind which the page begins. */
  beyond: id,
});

export type AuditQuery = z.output<typeof schema>;

export function readAuditQuery(query: Record<string, string | string[] | undefined>): AuditQuery {
  const one = (name: string) => {
    const value = query[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || first === "" ? null : first;
  };
  return schema.parse({
    staff: one("staff"),
    action: one("action"),
    subjectType: one("subjectType"),
    subject: one("subject"),
    from: one("from"),
    to: one("to"),
    beyond: one("beyond"),
  });
}

/** "/admin/audit?action=staff.role": the page that asks this. */
export function auditHref(query: Partial<AuditQuery>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return given.length === 0 ? "/admin/audit" : `/admin/audit?${new URLSearchParams(given)}`;
}

/** A field that differs between before and after. */
export type Difference = { field: string; before: string; after: string };

/** What differs, field by field; nested fields as "address.city". Missing is an empty word. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? "", after: is.get(field) ?? "" }))
    .filter((one) => one.before !== one.after);
}

function flat(value: unknown, path = ""): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== "object") return new Map([[path || "value", String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...flat(inner, path === "" ? name : `${path}.${name}`),
    ]),
  );
}
