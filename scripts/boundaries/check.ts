import { findCycles } from "./cycles.ts";
import { type House, type HouseFile, readHouse } from "./house.ts";
import { moduleOrder } from "./kinds.ts";
import { rules, type Violation } from "./rules.ts";

/** Checks every source file under the project's root against the house's rules. */
export function checkBoundaries(root: string): { fileCount: number; violations: Violation[] } {
  const house = readHouse(root);
  const files = [...house.values()];
  const violations = [...files.flatMap(checkFile), ...files.flatMap(checkShape), ...checkCycles(house)];
  return { fileCount: files.length, violations };
}

function checkFile(file: HouseFile): Violation[] {
  // Tests may reach for anything.
  if (/\.test\.tsx?$/.test(file.path)) return [];
  return file.links.flatMap((link) =>
    rules.flatMap(({ name, check }) => {
      const message = check(file, link);
      return message === null
        ? []
        : [{ rule: name, path: file.path, line: link.line, message: `${link.specifier}: ${message}` }];
    }),
  );
}

const emptyNames = /(^|[/-])(utils?|helpers?|common|misc)([/.-]|$)/;

function checkShape(file: HouseFile): Violation[] {
  const violations: Violation[] = [];
  const add = (rule: string, message: string, line = 1) =>
    violations.push({ rule, path: file.path, line, message });
  if (file.kind === "generated") return [];
  if (file.isBarrel) add("barrel", "hands on what other files export; import those directly");
  if (emptyNames.test(file.path)) add("empty-name", "utils, helpers, common and misc name nothing");
  if (file.module !== null && !moduleOrder.includes(file.module))
    add("module-list", `${file.module} is not in the list of modules`);
  if (file.kind === "pure") {
    for (const { what, line } of file.impurities)
      add("impure", `${what} in a pure file; pass the value in`, line);
  }
  return violations;
}

function checkCycles(house: House): Violation[] {
  return findCycles(house).map((knot) => ({
    rule: "cycle",
    path: knot[0]?.path ?? "",
    line: 1,
    message: `imports itself in a circle with ${knot
      .slice(1)
      .map((file) => file.path)
      .join(", ")}`,
  }));
}
