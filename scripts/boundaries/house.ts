import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Place, placeOf } from "./kinds.ts";
import { type Import, readSourceFile, type SourceFile } from "./source-file.ts";

/** Where an import leads: to a file of ours, to a package or built-in of Node, or nowhere. */
export type Target = { to: "file"; file: HouseFile } | { to: "package"; name: string } | { to: "nowhere" };

export type Link = Import & { target: Target };

export type HouseFile = Place & Pick<SourceFile, "isBarrel" | "impurities"> & { path: string; links: Link[] };

/** All of the project's own source files by path from its root, their imports resolved. */
export type House = Map<string, HouseFile>;

const folders = ["src", "packages", "prisma/seed"];
const skipped = new Set(["node_modules", "dist", ".next"]);

/** Reads every source file under the project's root. */
export function readHouse(root: string): House {
  const house: House = new Map();
  const imports = new Map<string, Import[]>();
  for (const file of folders.flatMap((folder) => listFiles(root, folder))) {
    const source = file.startsWith("src/generated/") ? emptySource : readSourceFile(path.join(root, file));
    imports.set(file, source.imports);
    house.set(file, { ...placeOf(file), ...source, path: file, links: [] });
  }
  for (const file of house.values()) {
    file.links = (imports.get(file.path) ?? []).map((link) => ({
      ...link,
      target: resolve(root, house, file.path, link),
    }));
  }
  return house;
}

const emptySource: SourceFile = { imports: [], isBarrel: false, impurities: [] };

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFiles(root, file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function resolve(root: string, house: House, from: string, { specifier }: Import): Target {
  const target = pathOf(from, specifier);
  if (target === null) return { to: "package", name: packageOf(specifier) };
  const file = house.get(target);
  if (file) return { to: "file", file };
  // Styles, pictures, JSON, and files of ours outside the house (scripts, tests) carry no rules of their own.
  const isThere = existsSync(path.join(root, target)) && statSync(path.join(root, target)).isFile();
  if (!isThere) return { to: "nowhere" };
  return { to: "file", file: { ...emptySource, path: target, kind: "outside", module: null, links: [] } };
}

function pathOf(from: string, specifier: string): string | null {
  // Vite's "?raw" asks for the text of the same file.
  if (specifier.startsWith("."))
    return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier.replace(/\?raw$/, "")));
  const alias = /^#(modules|platform|ui|app|worker)\/(.+)$/.exec(specifier);
  if (alias) return `src/${alias[1]}/${alias[2]}`;
  const outside = /^#(tests|prisma)\/(.+)$/.exec(specifier);
  return outside ? `${outside[1]}/${outside[2]}` : null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
