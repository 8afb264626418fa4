import type { HouseFile } from "./house.ts";

const purePackages = ["zod"];

/**
 * Whether a file, and all that runs because of it, is free of packages but zod, of Node's built-ins, of stores, queries,
 * actions and generated code: the same input then gives the same output anywhere, the browser included.
 */
export function isPure(file: HouseFile, known = new Map<HouseFile, boolean>()): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  // Cycles are reported by a rule of their own; while one is walked its members count as pure.
  known.set(file, true);
  const answer =
    mayBePure(file) && file.links.every((link) => link.isTypeOnly || leadsToPure(link.target, known));
  known.set(file, answer);
  return answer;
}

function mayBePure(file: HouseFile): boolean {
  return (
    file.kind === "pure" || file.kind === "logic" || file.kind === "container" || file.kind === "platform"
  );
}

function leadsToPure(target: HouseFile["links"][number]["target"], known: Map<HouseFile, boolean>): boolean {
  if (target.to === "package") return purePackages.includes(target.name);
  return target.to === "file" && isPure(target.file, known);
}
