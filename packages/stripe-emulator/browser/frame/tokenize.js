/**
 * Sends what the buyer typed to this origin's API, and gives back an object that holds no card number.
 *
 * @param {"confirmation_tokens" | "payment_methods"} resource
 * @param {{ key: string, group: any, options: any, data: any, params: any }} input
 * @returns {Promise<any>}
 */
export async function createMethod(resource, { key, group, options, data, params }) {
  const given = resource === "confirmation_tokens" ? (params.payment_method_data ?? {}) : params;
  const method = { ...data, ...pick(given, ["metadata", "allow_redisplay"]) };
  method.billing_details = mergeDetails(
    options.defaultValues?.billingDetails,
    data.billing_details,
    given.billing_details,
  );
  const body =
    resource === "payment_methods"
      ? { key, ...method }
      : {
          key,
          payment_method_data: method,
          ...pick(params, ["return_url", "shipping", "metadata"]),
          client_context: pick(group, ["mode", "currency"]),
        };
  try {
    const response = await fetch(`/v1/${resource}`, {
      method: "POST",
      body: new URLSearchParams(flatten(body)),
    });
    return await response.json();
  } catch {
    return {
      error: {
        type: "api_connection_error",
        message:
          "We are experiencing issues connecting to our payments provider. Please check your internet connection and try again.",
      },
    };
  }
}

/** Later sources win, address member by member: defaults, then the form, then what the page passes. @param {...any} sources */
function mergeDetails(...sources) {
  /** @type {any} */
  const merged = { address: {} };
  for (const source of sources) {
    if (source === undefined || source === null) continue;
    const { address, ...plain } = source;
    Object.assign(merged, plain);
    Object.assign(merged.address, address);
  }
  return merged;
}

/** @param {any} from @param {string[]} names */
function pick(from, names) {
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined && from[name] !== null).map((name) => [name, from[name]]),
  );
}

/** `{ a: { b: 1 } }` becomes `[["a[b]", "1"]]`; null and undefined are left out. @param {any} value @param {string} [prefix] @returns {[string, string][]} */
function flatten(value, prefix = "") {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([name, child]) =>
    flatten(child, prefix === "" ? name : `${prefix}[${name}]`),
  );
}
