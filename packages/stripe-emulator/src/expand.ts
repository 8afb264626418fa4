import { invalidRequest } from "./errors.ts";
import type { FormMap } from "./form.ts";
import { optionalStrings } from "./params.ts";
import type { Scope } from "./scope.ts";

type Anything = Record<string, unknown>;

/** How an id in a field becomes its object. A field that is not here cannot be expanded. */
const RESOLVERS: Record<string, (scope: Scope, id: string) => unknown> = {
  latest_charge: (scope, id) => scope.store.objects.find("charge", id)?.object,
  charge: (scope, id) => scope.store.objects.find("charge", id)?.object,
  payment_intent: (scope, id) => scope.store.objects.find("payment_intent", id)?.object,
  payment_method: (scope, id) => scope.store.objects.find("payment_method", id)?.object,
};

/** Replaces ids by objects along each `expand[]` path (`latest_charge.payment_method`, `data.payment_method`). */
export function applyExpand(scope: Scope, params: FormMap, body: object): object {
  const paths = optionalStrings(params, "expand");
  if (paths === undefined) return body;
  for (const path of paths) {
    const parts = path.split(".");
    if (parts.length > 4)
      throw invalidRequest("You cannot expand more than 4 levels of a property.", { param: "expand" });
    expandPath(scope, body as Anything, parts, path);
  }
  return body;
}

function expandPath(scope: Scope, node: Anything, parts: string[], path: string): void {
  const [field = "", ...rest] = parts;
  if (field === "data" && Array.isArray(node.data)) {
    for (const item of node.data) expandPath(scope, item as Anything, rest, path);
    return;
  }
  if (field === "refunds" && node.object === "charge") {
    node.refunds = refundsOf(scope, node.id as string);
  } else {
    expandField(scope, node, field, path);
  }
  const child = node[field];
  if (rest.length > 0 && typeof child === "object" && child !== null)
    expandPath(scope, child as Anything, rest, path);
}

function expandField(scope: Scope, node: Anything, field: string, path: string): void {
  const resolve = RESOLVERS[field];
  if (resolve === undefined || !(field in node)) {
    throw invalidRequest(
      `This property cannot be expanded (${path}). You may want to try expanding another property.`,
      { param: "expand" },
    );
  }
  const value = node[field];
  if (typeof value === "string") node[field] = resolve(scope, value) ?? value;
}

function refundsOf(scope: Scope, charge: string): object {
  const page = scope.store.objects.list("refund", { limit: 10, charge });
  return {
    object: "list",
    data: page?.rows.map((row) => row.object) ?? [],
    has_more: page?.hasMore ?? false,
    url: `/v1/charges/${charge}/refunds`,
  };
}
