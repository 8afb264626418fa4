import { rmSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";
import type { Part } from "./part.ts";
import { runChecks } from "./program.ts";

const tool = (...parts: string[]) => path.join(projectFolder, "node_modules", ...parts);

/** Formatting, suspicious code, forgotten promises, dead code, the lock file, the import rules, views nobody can look at, ad-hoc values. */
export const lintPart: Part = {
  name: "lint",
  run: (context) =>
    runChecks(
      [
        ["biome", [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"]],
        ["oxlint", [tool("oxlint", "bin", "oxlint"), "--type-aware"]],
        ["knip", [tool("knip", "bin", "knip.js"), "--no-config-hints"]],
        ["lock file", ["scripts/lint/lock.ts"]],
        ["import rules", ["scripts/boundaries/main.ts"]],
        ["stories", ["scripts/lint/stories.ts"]],
        ["design tokens", ["scripts/lint/values.ts"]],
      ],
      context,
    ),
};

export const typesPart: Part = {
  name: "types",
  run: (context) => {
    // What a development server left here may speak of routes that are gone.
    rmSync(path.join(projectFolder, ".next", "dev", "types"), { recursive: true, force: true });
    return runChecks(
      [
        ["routes", [tool("next", "dist", "bin", "next"), "typegen"]],
        ["types", [tool("@typescript", "native", "bin", "tsc"), "--noEmit"]],
      ],
      context,
      { NEXT_TELEMETRY_DISABLED: "1" },
    );
  },
};
