import { createHash } from "node:crypto";

/** A parameterised statement. Its name makes PostgreSQL prepare it once per connection. */
export type Statement = { name: string; text: string; values: unknown[] };

const prepared = new WeakMap<TemplateStringsArray, { name: string; text: string }>();

/**
 * Builds a statement from a template: every `${value}` becomes a parameter, never text. Arrays are passed as PostgreSQL
 * arrays; write the cast in the template (`${ids}::uuid[]`).
 */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Statement {
  let template = prepared.get(strings);
  if (template === undefined) {
    const text = strings.reduce((before, part, index) => `${before}$${index}${part}`);
    template = { name: createHash("sha1").update(text).digest("hex"), text };
    prepared.set(strings, template);
  }
  return { ...template, values };
}
