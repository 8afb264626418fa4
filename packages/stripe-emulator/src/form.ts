/** A decoded form value: Stripe's wire format knows only strings, lists and maps of them. */
export type FormValue = string | FormValue[] | FormMap;
export interface FormMap {
  [key: string]: FormValue;
}

/**
 * Decodes `a=1&b[c]=2&d[0]=x&e[]=y` into nested maps and lists.
 * Maps have no prototype, so a key such as `__proto__` is only a key.
 */
export function parseForm(text: string): FormMap {
  const root = emptyMap();
  if (text === "") return root;
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : decode(pair.slice(equals + 1));
    if (key.includes("[")) assign(root, splitKey(key), value);
    else root[key] = value;
  }
  return listify(root) as FormMap;
}

/** The same parameters give the same text whatever their order, so two processes may share an idempotency key. */
export function canonicalForm(text: string): string {
  return text.includes("&") ? text.split("&").sort().join("&") : text;
}

function emptyMap(): FormMap {
  return Object.create(null) as FormMap;
}

function decode(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function splitKey(key: string): string[] {
  const open = key.indexOf("[");
  const parts = [key.slice(0, open)];
  for (const match of key.slice(open).matchAll(/\[([^\]]*)\]/g)) parts.push(match[1] ?? "");
  return parts;
}

function assign(root: FormMap, parts: string[], value: string): void {
  let node = root;
  for (const part of parts.slice(0, -1)) {
    const next = node[part];
    if (typeof next === "object" && !Array.isArray(next)) node = next;
    else {
      const made = emptyMap();
      node[part] = made;
      node = made;
    }
  }
  const last = parts.at(-1) ?? "";
  node[last === "" ? String(Object.keys(node).length) : last] = value;
}

/** Maps whose keys are 0, 1, 2 … were indexed arrays on the wire. */
function listify(value: FormValue): FormValue {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  for (const key in value) {
    const child = value[key];
    if (typeof child === "object") value[key] = listify(child);
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key, index) => key === String(index))) return value;
  return keys.map((key) => value[key] as FormValue);
}
