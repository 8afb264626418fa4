import type { House, HouseFile } from "./house.ts";

/** Every knot of files that import each other, directly or in a circle (Tarjan's strongly connected components). */
export function findCycles(house: House): HouseFile[][] {
  const order = new Map<HouseFile, number>();
  const lowest = new Map<HouseFile, number>();
  const stack: HouseFile[] = [];
  const cycles: HouseFile[][] = [];

  const visit = (file: HouseFile): number => {
    const index = order.size;
    order.set(file, index);
    lowest.set(file, index);
    stack.push(file);
    for (const next of neighbours(file)) {
      if (!order.has(next)) lower(file, visit(next));
      else if (stack.includes(next)) lower(file, order.get(next) as number);
    }
    if (lowest.get(file) === index) collect(file);
    return lowest.get(file) as number;
  };
  const lower = (file: HouseFile, value: number) =>
    lowest.set(file, Math.min(lowest.get(file) as number, value));
  const collect = (file: HouseFile) => {
    const knot = stack.splice(stack.indexOf(file));
    if (knot.length > 1 || neighbours(file).includes(file)) cycles.push(knot);
  };

  for (const file of house.values()) if (!order.has(file)) visit(file);
  return cycles;
}

function neighbours(file: HouseFile): HouseFile[] {
  return file.links.flatMap(({ target }) => (target.to === "file" ? [target.file] : []));
}
