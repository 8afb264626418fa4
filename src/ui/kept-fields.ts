/** What a form keeps of one of its fields. */
export type FieldLike = {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
  autocomplete?: string;
};

export type KeptFields = Record<string, string>;

/** Buttons and files can't be kept; passwords, codes and cards must not be; hidden fields are the page's own. */
const neverKept = new Set(["password", "hidden", "file", "submit", "button", "reset", "image"]);

/** Whether what is typed into a field may be kept in the tab. */
export function mayBeKept({ name, type, autocomplete = "" }: FieldLike): boolean {
  if (name === "" || neverKept.has(type)) return false;
  return !autocomplete.split(" ").some((token) => token.startsWith("cc-") || token === "one-time-code");
}

/** What stands in the fields, by name. A choice is kept as its value; an unticked box as nothing. */
export function readFields(fields: Iterable<FieldLike>): KeptFields {
  const kept: KeptFields = {};
  for (const field of fields) {
    if (!mayBeKept(field)) continue;
    if (isChoice(field)) {
      if (field.checked) kept[field.name] = field.value;
    } else if (field.value !== "") {
      kept[field.name] = field.value;
    }
  }
  return kept;
}

/** What a field should be set to; null where what stands in it already is right, or the reader typed something since. */
export function restored(
  field: FieldLike,
  kept: KeptFields,
): { value: string } | { checked: boolean } | null {
  const value = Object.hasOwn(kept, field.name) ? kept[field.name] : undefined;
  if (value === undefined || !mayBeKept(field)) return null;
  if (isChoice(field)) return field.value === value && !field.checked ? { checked: true } : null;
  return field.value === value ? null : { value };
}

function isChoice({ type }: FieldLike): boolean {
  return type === "radio" || type === "checkbox";
}
