import type Stripe from "stripe";
import { invalidRequest, missingParam } from "./errors.ts";
import type { FormMap, FormValue } from "./form.ts";

/** Refuses parameters that the endpoint does not know, as Stripe does. */
export function checkKnown(params: FormMap, known: ReadonlySet<string>): void {
  for (const key in params) {
    if (known.has(key) || key === "expand" || key === "key" || key.startsWith("_")) continue;
    throw invalidRequest(`Received unknown parameter: ${key}`, { code: "parameter_unknown", param: key });
  }
}

export function optionalString(params: FormMap, name: string): string | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string")
    throw invalidRequest(`Invalid string: ${JSON.stringify(value)}`, { param: name });
  if (value !== "") return value;
  throw invalidRequest(
    `You passed an empty string for '${name}'. We assume empty values are an attempt to unset a parameter; ` +
      `however '${name}' cannot be unset. You should remove '${name}' from your request or supply a non-empty value.`,
    { code: "parameter_invalid_empty", param: name },
  );
}

export function requiredString(params: FormMap, name: string): string {
  const value = optionalString(params, name);
  if (value === undefined) throw missingParam(name);
  return value;
}

/** A string that an empty value unsets: `undefined` means "not sent", `null` means "unset". */
export function clearableString(params: FormMap, name: string): string | null | undefined {
  return params[name] === "" ? null : optionalString(params, name);
}

export function optionalInteger(params: FormMap, name: string): number | undefined {
  const value = optionalString(params, name);
  if (value === undefined) return undefined;
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw invalidRequest(`Invalid integer: ${value}`, { code: "parameter_invalid_integer", param: name });
}

export function requiredInteger(params: FormMap, name: string): number {
  const value = optionalInteger(params, name);
  if (value === undefined) throw missingParam(name);
  return value;
}

export function optionalBoolean(params: FormMap, name: string): boolean | undefined {
  const value = optionalString(params, name);
  if (value === undefined) return undefined;
  if (value === "true" || value === "false") return value === "true";
  throw invalidRequest(`Invalid boolean: ${value}`, { param: name });
}

/** One of a closed list of words. */
export function optionalChoice<T extends string>(
  params: FormMap,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = optionalString(params, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const known = choices.map((choice, index) => (index === choices.length - 1 ? `or ${choice}` : choice));
  throw invalidRequest(`Invalid ${name}: must be one of ${known.join(", ")}`, { param: name });
}

export function optionalMap(params: FormMap, name: string): FormMap | undefined {
  const value = params[name];
  if (value === undefined || value === "") return undefined;
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw invalidRequest("Invalid object", { param: name });
}

export function optionalStrings(params: FormMap, name: string): string[] | undefined {
  const value = params[name];
  if (value === undefined || value === "") return undefined;
  if (Array.isArray(value) && value.every((item): item is string => typeof item === "string")) return value;
  throw invalidRequest("Invalid array", { param: name });
}

/** Merges `metadata[k]=v` over what is there: an empty value removes its key, an empty `metadata` removes all. */
export function mergeMetadata(before: Stripe.Metadata, value: FormValue | undefined): Stripe.Metadata {
  if (value === undefined) return before;
  if (value === "") return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw invalidRequest("Invalid metadata: must be a hash.", { param: "metadata" });
  }
  const after = { ...before };
  for (const [key, entry] of Object.entries(value)) {
    checkMetadataEntry(key, entry);
    if (entry === "") delete after[key];
    else after[key] = entry as string;
  }
  if (Object.keys(after).length > 50) {
    throw invalidRequest("Metadata may have at most 50 keys.", { param: "metadata" });
  }
  return after;
}

function checkMetadataEntry(key: string, value: FormValue): void {
  if (key.length > 40) {
    throw invalidRequest(
      `Metadata keys can have up to 40 characters. You passed in a key that is ${key.length} characters. Invalid key: ${key}`,
      { param: "metadata" },
    );
  }
  if (typeof value !== "string") {
    throw invalidRequest("Metadata values must be strings, but you passed in a hash or a list.", {
      param: "metadata",
    });
  }
  if (value.length > 500) {
    throw invalidRequest(
      `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value}`,
      { param: `metadata[${key}]` },
    );
  }
}

/** An address with every member present, as Stripe returns it. */
export function readAddress(map: FormMap | undefined): Stripe.Address {
  const read = (name: string) => (map === undefined ? null : (clearableString(map, name) ?? null));
  return {
    city: read("city"),
    country: read("country"),
    line1: read("line1"),
    line2: read("line2"),
    postal_code: read("postal_code"),
    state: read("state"),
  };
}
