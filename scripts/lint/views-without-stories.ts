import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Pieces of the design system that show nothing by themselves. */
const unseen = new Set([
  "src/ui/structured-data.tsx",
  "src/ui/scripted.tsx",
  "src/ui/motion/travelling-picture.tsx",
]);

/**
 * What nobody can look at in Storybook: views without a file of stories beside them that imports them and exports one,
 * and primitives that no story of the design system imports. Paths from the root.
 */
export function viewsWithoutStories(root: string): string[] {
  const find = (pattern: string) =>
    globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  const hasStories = (view: string) => {
    const stories = view.replace(/\.view\.tsx$/, ".stories.tsx");
    if (!existsSync(path.join(root, stories))) return false;
    const text = read(stories);
    return text.includes(`"./${path.posix.basename(view)}"`) && isStories(text);
  };
  const shown = find("src/ui/**/*.stories.tsx")
    .map((file) => ({ folder: path.posix.dirname(file), text: read(file) }))
    .filter(({ text }) => isStories(text))
    .flatMap(({ folder, text }) => importsOf(folder, text));
  const primitives = find("src/ui/{,motion/}*.tsx").filter((file) => !/\.(stories|test)\.tsx$/.test(file));
  return [
    ...find("src/**/*.view.tsx").filter((view) => !hasStories(view)),
    ...primitives.filter((file) => !unseen.has(file) && !shown.includes(file)),
  ].sort();
}

function isStories(text: string): boolean {
  return text.includes("export default") && /export const [A-Z]/.test(text);
}

function importsOf(folder: string, text: string): string[] {
  return [...text.matchAll(/from "(\.{1,2}\/[^"]+)"/g)].map(([, specifier = ""]) =>
    path.posix.join(folder, specifier),
  );
}
