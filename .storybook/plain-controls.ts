import type { ArgTypesEnhancer, SBType } from "storybook/internal/types";

/** "boolean | undefined" is a switch and "'a' | 'b' | undefined" a choice, where Storybook would ask for JSON. */
export const plainControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const plain =
        argType.control === undefined || isUnsaid(argType.control) ? controlOf(argType.type) : null;
      return [name, plain === null ? argType : { ...argType, ...plain }];
    }),
  );

function isUnsaid(control: unknown): boolean {
  return typeof control === "object" && control !== null && "type" in control && control.type === "object";
}

function controlOf(type: SBType | string | undefined) {
  if (typeof type !== "object" || type.name !== "union") return null;
  const kinds = type.value.filter((kind) => nameOf(kind) !== "undefined" && nameOf(kind) !== "null");
  if (kinds.length === 1 && kinds[0]?.name === "boolean") return { control: { type: "boolean" as const } };
  if (kinds.length === 1 && kinds[0]?.name === "string") return { control: { type: "text" as const } };
  if (kinds.length === 1 && kinds[0]?.name === "number") return { control: { type: "number" as const } };
  const options = kinds.map((kind) => /^"(.*)"$/.exec(nameOf(kind))?.[1] ?? null);
  if (options.some((option) => option === null)) return null;
  return { options, control: { type: "inline-radio" as const } };
}

/** What a kind is called, or the literal that it is. */
function nameOf(kind: SBType): string {
  return kind.name === "other" || kind.name === "literal" ? String(kind.value) : kind.name;
}
