import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Known to Storybook's own set-up. */
const known = /^(node:|react($|-dom|\/)|next($|\/)|vitest|storybook\/|@storybook\/)/;

/**
 * The packages that views and the design system import, so that Vite prepares them before the first story runs: one found
 * later reloads the page under a running test. Vite's own search is kept from run to run and misses what was added since.
 */
export function browserPackages(root: string): string[] {
  const files = globSync(["src/ui/**/*.{ts,tsx}", "src/modules/*/ui/**/*.{ts,tsx}"], { cwd: root });
  const found = files
    .filter((file) => !/\.test\.tsx?$|[\\/]mail[\\/]/.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(root, file), "utf8").matchAll(
        /^import (?!type )[^;]*?from "([@a-z][^"]*)"/gm,
      ),
    ])
    .map(([, name = ""]) => name)
    .filter((name) => !known.test(name));
  // Schemas are pure files beside the views.
  return [...new Set([...found, "zod"])].sort();
}
