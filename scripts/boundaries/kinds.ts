/** The shop's modules; each may import from those before it, never from those after. */
export const moduleOrder = [
  "identity",
  "settings",
  "media",
  "inventory",
  "catalog",
  "content",
  "search",
  "notifications",
  "pricing",
  "payments",
  "cart",
  "orders",
  "checkout",
  "reviews",
  "customers",
  "recommendations",
  "reporting",
];

export type Kind =
  | "platform"
  | "ui"
  | "app"
  | "worker"
  | "generated"
  | "outside"
  // Kinds of files within a module:
  | "pure"
  | "logic"
  | "store"
  | "queries"
  | "actions"
  | "view"
  | "stories"
  | "fixture"
  | "mail"
  | "container";

export type Place = { kind: Kind; module: string | null };

/** What a file is, told by its path from the project's root. */
export function placeOf(file: string): Place {
  if (/\.test\.tsx?$/.test(file)) return { kind: "outside", module: null };
  const inModule = /^src\/modules\/([^/]+)\/(.+)$/.exec(file);
  if (inModule)
    return {
      kind: kindInModule(inModule[1] as string, inModule[2] as string),
      module: inModule[1] as string,
    };
  if (/\.fixture\.tsx?$/.test(file)) return { kind: "fixture", module: null };
  if (/^src\/app\/.*\.view\.tsx$/.test(file)) return { kind: "view", module: null };
  if (/^src\/app\/.*\.stories\.tsx$/.test(file)) return { kind: "stories", module: null };
  const folder = /^src\/(platform|ui|worker|generated)\//.exec(file)?.[1] as Kind | undefined;
  if (folder) return { kind: folder, module: null };
  // src/app, and the files that Next wants beside it (proxy.ts, instrumentation.ts).
  return { kind: file.startsWith("src/") ? "app" : "outside", module: null };
}

function kindInModule(module: string, rest: string): Kind {
  if (/(^|\/)actions\.ts$|\.actions\.ts$/.test(rest)) return "actions";
  if (rest.endsWith(".stories.tsx")) return "stories";
  if (/\.fixture\.tsx?$/.test(rest)) return "fixture";
  if (rest.endsWith(".view.tsx")) return "view";
  if (rest.startsWith("mails/")) return "mail";
  if (rest.endsWith(".store.ts")) return "store";
  if (/\.(queries|cached)\.ts$/.test(rest)) return "queries";
  if (rest === `${module}.ts` || rest.endsWith(".schema.ts")) return "pure";
  // Hooks and client-side state stand beside the containers that use them.
  if (rest.startsWith("ui/") || rest.endsWith(".tsx")) return "container";
  return "logic";
}
