import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { areas } from "#app/(private)/admin/areas.ts";
import { can, type Role, roles } from "#modules/identity/permissions.ts";
import { openDoor } from "./door.ts";
import { type Admission, actions, pages, routes } from "./role-table.ts";
import { aPerson, atWork } from "./staff-kit.ts";

const adminFolder = "src/app/(private)/admin";

/** Whose browser asks: the value of its session's cookie. */
const browser = vi.hoisted(() => ({ cookie: null as string | null }));

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (browser.cookie === null ? undefined : { name, value: browser.cookie }),
    set: () => {},
  }),
}));
vi.mock("next/navigation", async (actual) => ({
  ...(await actual<typeof import("next/navigation")>()),
  redirect: (to: string) => {
    throw new Error(`redirect ${to}`);
  },
  forbidden: () => {
    throw new Error("forbidden");
  },
  notFound: () => {
    throw new Error("not found");
  },
  unstable_rethrow: () => {},
}));

type Asker = { is: "nobody" | "a buyer" | Role; cookie: string | null };
const askers: Asker[] = [{ is: "nobody", cookie: null }];

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
  askers.push({ is: "a buyer", cookie: (await aPerson()).cookie });
  const owner = await atWork("owner");
  askers.push({ is: "owner", cookie: owner.cookie });
  for (const role of roles) {
    if (role !== "owner") askers.push({ is: role, cookie: (await atWork(role, owner)).cookie });
  }
});
afterAll(() => door.close());

/** Who gets in where, in one line for each asker that is not as the table says. */
async function misjudged(admission: Admission, gotIn: (asker: Asker) => Promise<boolean>): Promise<string[]> {
  const wrong: string[] = [];
  for (const asker of askers) {
    browser.cookie = asker.cookie;
    const isIn = await gotIn(asker);
    if (isIn !== isAdmitted(asker, admission)) wrong.push(`${asker.is} ${isIn ? "got in" : "was refused"}`);
  }
  return wrong;
}

function isAdmitted({ is }: Asker, admission: Admission): boolean {
  if (is === "nobody" || is === "a buyer") return false;
  return admission === "at work" || (admission !== "door" && can(is, admission));
}

const anyId = "01a20000-0000-7000-8000-000000000000";
// Whatever a page's segments are called.
const anyParams = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" && name !== "then" ? anyId : undefined) },
);
const guarded = (table: Record<string, Admission>) =>
  Object.entries(table).filter(([, who]) => who !== "door");

describe("pages", () => {
  it("are all in the table", () => {
    expect(globSync("**/page.tsx", { cwd: adminFolder }).map(slashes).sort()).toEqual(
      Object.keys(pages).sort(),
    );
  });

  it("are no doors within", () => {
    const inside = Object.entries(pages).filter(([file]) => file.startsWith("(inside)/"));
    expect(inside.filter(([, who]) => who === "door")).toEqual([]);
  });

  it.each(guarded(pages))("%s opens to %s", async (file, admission) => {
    const { default: Page } = await import(path.resolve(adminFolder, file));
    const wrong = await misjudged(admission, async () => {
      const props = { params: Promise.resolve(anyParams), searchParams: Promise.resolve({}) };
      const answer = await Promise.resolve()
        .then(() => Page(props))
        .then(
          () => "shown",
          ({ message }: Error) => message,
        );
      if (answer === "shown" || answer === "not found") return true;
      expect(answer).toMatch(/^(forbidden|redirect \/admin\/(sign-in|second-factor|enrol))$/);
      return false;
    });
    expect(wrong).toEqual([]);
  });

  it("are in the list of areas under the permission they check", () => {
    for (const { href, permission } of areas)
      expect(pages[`(inside)/${href.replace("/admin/", "")}/page.tsx`], href).toBe(permission);
  });
});

describe("actions", () => {
  it("are all in the table", async () => {
    const found = await Promise.all(
      actionFiles().map(async (file) =>
        Object.keys(await actionsOf(file)).map((name) => `${moduleOf(file)}/${name}`),
      ),
    );
    expect(found.flat().sort()).toEqual(Object.keys(actions).sort());
  });

  it.each(guarded(actions))("%s is carried out for %s", async (key, admission) => {
    const [module = "", name = ""] = key.split("/");
    const file = actionFiles().filter((one) => moduleOf(one) === module);
    const all = Object.assign({}, ...(await Promise.all(file.map(actionsOf)))) as Record<string, Action>;
    // Nothing that any action takes: whoever gets as far as being told so was let in, and nothing is done.
    const wrong = await misjudged(admission, async ({ is }) => {
      const answer = await all[name]?.(null);
      if (is === "nobody" || is === "a buyer") expect(answer?.error?.code).toBe("signed_out");
      return !["signed_out", "forbidden"].includes(answer?.error?.code ?? "");
    });
    expect(wrong).toEqual([]);
  });
});

describe("routes", () => {
  const files = globSync("src/app/**/route.ts{,x}")
    .map(slashes)
    .filter((file) => /\/admin\//.test(file) || /current-staff/.test(readFileSync(file, "utf8")))
    .map((file) => file.replace("src/app/", ""));

  it("are all in the table", () => {
    expect(files.sort()).toEqual(Object.keys(routes).sort());
  });

  it.for(guarded(routes))("%s answers %s", async ([file, admission]) => {
    const handlers = (await import(path.resolve("src/app", file))) as Record<string, unknown>;
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const handle = handlers[method] as
        | ((request: Request, context: object) => Promise<Response>)
        | undefined;
      if (handle === undefined) continue;
      const wrong = await misjudged(admission, async () => {
        const leave = new AbortController();
        const request = new Request("http://localhost:3000/", { method, signal: leave.signal });
        const answer = await handle(request, { params: Promise.resolve(anyParams) });
        leave.abort();
        await answer.body?.cancel().catch(() => {});
        return answer.status !== 401 && answer.status !== 403;
      });
      expect(wrong, method).toEqual([]);
    }
  });
});

type Action = (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;

/** Files of Server Actions that the admin's pages or forms use, or that ask who is at work. */
function actionFiles(): string[] {
  const users = globSync([`${adminFolder}/**/*.{ts,tsx}`, "src/modules/*/ui/admin/**/*.tsx"]).map(slashes);
  const used = users.flatMap((user) =>
    [...readFileSync(user, "utf8").matchAll(/from "(#modules\/[^"]+|\.[^"]+)"/g)].map(([, to = ""]) =>
      to.startsWith("#modules/") ? to.replace("#", "src/") : path.posix.join(path.posix.dirname(user), to),
    ),
  );
  return globSync("src/modules/*/{actions,*.actions}.ts")
    .map(slashes)
    .filter((file) => used.includes(file) || /current-staff/.test(readFileSync(file, "utf8")))
    .sort();
}

async function actionsOf(file: string): Promise<Record<string, Action>> {
  return (await import(path.resolve(file))) as Record<string, Action>;
}

function moduleOf(file: string): string {
  return file.split("/")[2] ?? "";
}

function slashes(file: string): string {
  return file.replaceAll("\\", "/");
}
