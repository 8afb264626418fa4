import type { HouseFile, Link } from "./house.ts";
import { type Kind, moduleOrder } from "./kinds.ts";
import { isPure } from "./purity.ts";

export type Violation = { rule: string; path: string; line: number; message: string };

type Rule = { name: string; check: (from: HouseFile, link: Link) => string | null };

const serverPackages = /^node:|^(server-only|pg|pg-boss|pino|sharp|stripe|nodemailer|@prisma\/.*)$/;

/** Each line of the table in ARCHITECTURE.md, and what holds for all files. */
export const rules: Rule[] = [
  {
    name: "exists",
    check: (_, { target, specifier }) => (target.to === "nowhere" ? `there is no ${specifier}` : null),
  },
  {
    name: "platform",
    check: onlyFrom("platform", "platform knows nothing of the shop", (file) =>
      isOneOf(file, ["platform", "generated"]),
    ),
  },
  {
    name: "ui",
    check: onlyFrom(
      "ui",
      "the design system imports npm, platform/result and platform/money",
      (file) =>
        file.kind === "ui" || isPlainKernel(file) || (file.kind === "fixture" && file.module === null),
    ),
  },
  { name: "module-order", check: checkModuleOrder },
  { name: "cross-module-path", check: checkCrossModulePath },
  { name: "pure", check: checkPure },
  { name: "server-side", check: checkServerSide },
  { name: "foreign-store", check: checkForeignStore },
  { name: "view", check: checkView },
  { name: "container", check: checkContainer },
  { name: "actions", check: checkActions },
  { name: "edge", check: checkEdge },
  { name: "upward", check: checkUpward },
  { name: "emulator", check: checkEmulator },
];

function isOneOf(file: HouseFile, kinds: Kind[]): boolean {
  return kinds.includes(file.kind);
}

function isPlainKernel({ path }: HouseFile): boolean {
  return path === "src/platform/result.ts" || path === "src/platform/money.ts";
}

function targetFile({ target }: Link): HouseFile | null {
  return target.to === "file" ? target.file : null;
}

function isAsset({ path }: HouseFile): boolean {
  return !/\.tsx?$/.test(path);
}

function onlyFrom(kind: Kind, message: string, allows: (file: HouseFile) => boolean): Rule["check"] {
  return (from, link) => {
    const file = targetFile(link);
    return from.kind !== kind || !file || isAsset(file) || allows(file) ? null : message;
  };
}

function checkModuleOrder(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (from.module === null || !file?.module || file.module === from.module) return null;
  if (!moduleOrder.includes(from.module)) return `${from.module} is not in the list of modules`;
  const isAbove = moduleOrder.indexOf(file.module) < moduleOrder.indexOf(from.module);
  return isAbove
    ? null
    : `${file.module} stands below ${from.module}; what must flow up is an effect, or a slot filled by app`;
}

function checkCrossModulePath(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (!file?.module || from.kind === "outside") return null;
  const isRelative = link.specifier.startsWith(".");
  if (file.module === from.module) return isRelative ? null : "within a module imports are relative";
  return isRelative ? `write it absolute: #modules/${file.path.slice("src/modules/".length)}` : null;
}

function checkPure(from: HouseFile, link: Link): string | null {
  if (from.kind !== "pure" || link.isTypeOnly) return null;
  if (link.target.to === "package")
    return link.target.name === "zod" ? null : "a pure file imports no package but zod";
  const file = targetFile(link);
  return !file || isPure(file) ? null : "a pure file imports pure files only";
}

function checkServerSide(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (!file || !isOneOf(from, ["logic", "store", "queries"])) return null;
  if (link.isTypeOnly && file.module === from.module) return null;
  const isAllowed =
    isOneOf(file, ["platform", "generated", "pure", "logic", "store", "queries", "mail"]) || isAsset(file);
  return isAllowed || isMailRendering(file) ? null : "use cases, stores and queries import no surfaces";
}

function isMailRendering({ path }: HouseFile): boolean {
  return path.startsWith("src/ui/mail/");
}

function checkForeignStore(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (from.module === null || file?.kind !== "store" || file.module === from.module) return null;
  return `only ${file.module} itself touches its store; call its use case or query`;
}

function checkView(from: HouseFile, link: Link): string | null {
  if (!isOneOf(from, ["view", "stories", "fixture", "mail"]) || link.isTypeOnly) return null;
  if (link.target.to === "package")
    return serverPackages.test(link.target.name) ? "a view never imports anything server-only" : null;
  const file = targetFile(link);
  if (!file || isAsset(file) || isOneOf(file, ["ui", "view", "mail", "fixture"]) || isPure(file)) return null;
  return "a view imports ui, pure files and other views; it gets the rest as props";
}

function checkContainer(from: HouseFile, link: Link): string | null {
  if (from.kind !== "container" || link.isTypeOnly) return null;
  if (link.target.to === "package")
    return serverPackages.test(link.target.name) ? "a container never imports anything server-only" : null;
  const file = targetFile(link);
  if (!file || isAsset(file) || file.kind === "ui" || isPure(file)) return null;
  const isOwn = file.module === from.module && isOneOf(file, ["view", "container", "actions"]);
  return isOwn
    ? null
    : "a container imports its view, ui, hooks, own actions and schemas; app passes the rest";
}

function checkActions(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (from.kind !== "actions" || link.isTypeOnly || !file) return null;
  const isAllowed =
    file.kind === "platform" ||
    (file.module === from.module && isOneOf(file, ["logic", "pure"])) ||
    (file.module === "identity" && isOneOf(file, ["logic", "pure", "queries"])) ||
    isPure(file);
  return isAllowed ? null : "an action calls its own use cases and asks identity who is there";
}

function checkEdge(from: HouseFile, link: Link): string | null {
  if (from.kind !== "app" && from.kind !== "worker") return null;
  const { target } = link;
  if (target.to === "package")
    return target.name === "pg" || target.name.startsWith("@prisma/") ? "app and worker speak no SQL" : null;
  const file = targetFile(link);
  if (file?.kind === "store") return "app and worker never import a store";
  const isSql = file?.kind === "generated" || file?.path === "src/platform/sql.ts";
  // An executor or a transaction may be opened here and handed to a use case; without sql it says nothing by itself.
  const isOrm = file?.path === "src/platform/db.ts" && link.names.includes("prisma");
  return isSql || isOrm ? "app and worker speak no SQL" : null;
}

function checkUpward(from: HouseFile, link: Link): string | null {
  const file = targetFile(link);
  if (!file || from.kind === "outside") return null;
  if (file.kind === "stories" || /\.test\.tsx?$/.test(file.path)) return "nothing imports a test or a story";
  if (file.kind === "fixture" && from.kind !== "fixture" && !from.path.endsWith(".stories.tsx"))
    return "a fixture is for stories and tests";
  if (file.kind === "outside" && !isAsset(file))
    return "the shop imports nothing from tests, scripts, bench or seed";
  if (file.kind === from.kind || !isOneOf(file, ["app", "worker"])) return null;
  // Where there is no worker, a route runs its jobs.
  return from.kind === "app" ? null : `nothing below imports from ${file.kind}`;
}

function checkEmulator(from: HouseFile, link: Link): string | null {
  const { target } = link;
  const isFromShop = from.path.startsWith("src/");
  const isFromEmulator = from.path.startsWith("packages/");
  const leadsToEmulator =
    target.to === "file"
      ? target.file.path.startsWith("packages/")
      : target.to === "package" && target.name.startsWith("@cartelle/");
  if (isFromShop && leadsToEmulator) return "the shop and the emulator share no code";
  const leadsToShop = target.to === "file" && !target.file.path.startsWith("packages/");
  return isFromEmulator && leadsToShop ? "the emulator and the shop share no code" : null;
}
