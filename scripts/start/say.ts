import process from "node:process";
import { styleText } from "node:util";

type Colour = "cyan" | "magenta" | "yellow" | "blue" | "green";
const colours: Record<string, Colour> = {
  web: "cyan",
  worker: "magenta",
  stripe: "yellow",
  build: "blue",
  seed: "blue",
};
const nameWidth = 8;

/** Prints one line of one of the shop's processes, marked with its name. */
export function say(name: string, line: string): void {
  const label = name.padEnd(nameWidth);
  process.stdout.write(`${styleText(colours[name] ?? "green", label)} ${line}\n`);
}
