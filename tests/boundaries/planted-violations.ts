/** Files by path from the root of a small project. */
export type Tree = Record<string, string>;

/** A house in order: one file of each kind, importing all that its kind may. */
export const orderlyHouse: Tree = {
  "src/platform/result.ts": "export type Result<T> = { ok: true; value: T };\nexport const ok = 1;\n",
  "src/platform/money.ts":
    'import type { Result } from "./result.ts";\nexport type Money = Result<number>;\nexport const cents = 100;\n',
  "src/platform/db.ts":
    'import pg from "pg";\nimport { Client } from "../generated/prisma/client.ts";\nexport const db = [pg, Client];\nexport const closeDatabase = 1;\n',
  "src/generated/prisma/client.ts": "export const Client = 1;\n",
  "src/ui/button.tsx": 'import { cents } from "#platform/money.ts";\nexport const Button = cents;\n',
  "src/ui/plaster.fixture.ts": "export const plaster = 1;\n",
  "src/ui/button.stories.tsx":
    'import { Button } from "./button.tsx";\nimport { plaster } from "./plaster.fixture.ts";\nexport const Plain = [Button, plaster];\n',
  "src/modules/cart/cart.ts":
    'import { z } from "zod";\nimport { cents } from "#platform/money.ts";\nexport const cart = [z, cents];\n',
  "src/modules/cart/cart.store.ts":
    'import { db } from "#platform/db.ts";\nimport { cart } from "./cart.ts";\nexport const store = [db, cart];\n',
  "src/modules/cart/add-line.ts":
    'import { store } from "./cart.store.ts";\nexport type Added = number;\nexport const addLine = store;\n',
  "src/modules/cart/cart.queries.ts":
    'import { store } from "./cart.store.ts";\nexport type CartView = number;\nexport const getCart = store;\n',
  "src/modules/cart/ui/cart.view.tsx":
    'import { Button } from "#ui/button.tsx";\nimport { cart } from "../cart.ts";\nimport type { CartView } from "../cart.queries.ts";\nexport const View = [Button, cart] as unknown as CartView;\n',
  "src/modules/cart/ui/fixtures/cart.fixture.ts":
    'import { plaster } from "#ui/plaster.fixture.ts";\nimport { cart } from "../../cart.ts";\nexport const full = [cart, plaster];\n',
  "src/modules/cart/ui/cart.stories.tsx":
    'import { View } from "./cart.view.tsx";\nimport { full } from "./fixtures/cart.fixture.ts";\nexport const Full = [View, full];\n',
  "src/modules/checkout/checkout.ts":
    'import { cart } from "#modules/cart/cart.ts";\nexport const checkout = cart;\n',
  "src/modules/checkout/checkout.schema.ts": 'import { z } from "zod";\nexport const schema = z;\n',
  "src/modules/checkout/begin.ts":
    'import { addLine } from "#modules/cart/add-line.ts";\nimport { closeDatabase } from "#platform/db.ts";\nexport const begin = [addLine, closeDatabase];\n',
  "src/modules/checkout/actions.ts":
    '"use server";\nimport { ok } from "#platform/result.ts";\nimport { begin } from "./begin.ts";\nimport { schema } from "./checkout.schema.ts";\nexport const act = [ok, begin, schema];\n',
  "src/modules/checkout/ui/form.view.tsx":
    'import { View } from "#modules/cart/ui/cart.view.tsx";\nexport const FormView = View;\n',
  "src/modules/checkout/ui/form.tsx":
    'import { act } from "../actions.ts";\nimport { FormView } from "./form.view.tsx";\nexport const Form = [act, FormView];\n',
  "src/app/page.tsx":
    'import { getCart } from "#modules/cart/cart.queries.ts";\nimport { Form } from "#modules/checkout/ui/form.tsx";\nexport default [getCart, Form];\n',
  "src/worker/main.ts":
    'import { begin } from "#modules/checkout/begin.ts";\nimport { closeDatabase } from "#platform/db.ts";\nexport default [begin, closeDatabase];\n',
  "packages/stripe-emulator/src/main.ts": "export const emulator = 1;\n",
};

/** For each rule, files that break it when laid over the orderly house. */
export const plantedViolations: [rule: string, what: string, files: Tree][] = [
  ["exists", "an import of a file that is not there", { "src/ui/a.ts": 'import "./nowhere.ts";\n' }],
  ["platform", "platform importing a module", { "src/platform/a.ts": 'import "#modules/cart/cart.ts";\n' }],
  [
    "platform",
    "platform importing a module's type",
    { "src/platform/a.ts": 'import type { CartView } from "#modules/cart/cart.queries.ts";\n' },
  ],
  ["ui", "the design system importing a module", { "src/ui/a.tsx": 'import "#modules/cart/cart.ts";\n' }],
  ["ui", "the design system importing the database", { "src/ui/a.tsx": 'import "#platform/db.ts";\n' }],
  [
    "module-order",
    "a module importing one below it",
    { "src/modules/cart/a.ts": 'import "#modules/checkout/checkout.ts";\n' },
  ],
  [
    "module-order",
    "a module importing a type from one below it",
    { "src/modules/cart/a.ts": 'import type { X } from "#modules/checkout/checkout.ts";\n' },
  ],
  [
    "cross-module-path",
    "another module by a relative path",
    { "src/modules/checkout/a.ts": 'import "../cart/cart.ts";\n' },
  ],
  [
    "cross-module-path",
    "its own module by an absolute path",
    { "src/modules/cart/a.ts": 'import "#modules/cart/cart.ts";\n' },
  ],
  ["pure", "a pure file importing a package", { "src/modules/orders/orders.ts": 'import "uuid";\n' }],
  [
    "pure",
    "a pure file importing a use case that reaches the database",
    { "src/modules/orders/orders.ts": 'import "#modules/cart/add-line.ts";\n' },
  ],
  [
    "pure",
    "a schema importing a built-in of Node",
    { "src/modules/orders/orders.schema.ts": 'import "node:fs";\n' },
  ],
  [
    "server-side",
    "a use case importing a view",
    { "src/modules/cart/a.ts": 'import "./ui/cart.view.tsx";\n' },
  ],
  [
    "server-side",
    "a query importing the design system",
    { "src/modules/cart/a.queries.ts": 'import "#ui/button.tsx";\n' },
  ],
  [
    "server-side",
    "a use case importing an action",
    { "src/modules/checkout/a.ts": 'import "./actions.ts";\n' },
  ],
  [
    "foreign-store",
    "a use case importing another module's store",
    { "src/modules/checkout/a.ts": 'import "#modules/cart/cart.store.ts";\n' },
  ],
  [
    "view",
    "a view importing an action",
    { "src/modules/checkout/ui/a.view.tsx": 'import "../actions.ts";\n' },
  ],
  [
    "view",
    "a view importing a query",
    { "src/modules/cart/ui/a.view.tsx": 'import "../cart.queries.ts";\n' },
  ],
  [
    "view",
    "a view importing a file that reaches the database",
    { "src/modules/checkout/ui/a.view.tsx": 'import "../begin.ts";\n' },
  ],
  ["view", "a view importing server-only", { "src/modules/cart/ui/a.view.tsx": 'import "server-only";\n' }],
  [
    "view",
    "a view importing a container",
    { "src/modules/checkout/ui/a.view.tsx": 'import "./form.tsx";\n' },
  ],
  [
    "view",
    "a story importing a use case",
    { "src/modules/checkout/ui/a.stories.tsx": 'import "../begin.ts";\n' },
  ],
  [
    "view",
    "a fixture importing a query",
    { "src/modules/cart/ui/a.fixture.ts": 'import "../cart.queries.ts";\n' },
  ],
  [
    "view",
    "a view of the app importing a query",
    { "src/app/a.view.tsx": 'import "#modules/cart/cart.queries.ts";\n' },
  ],
  [
    "view",
    "a mail template importing a query",
    { "src/modules/cart/mails/a.tsx": 'import "../cart.queries.ts";\n' },
  ],
  [
    "container",
    "a container importing a query",
    { "src/modules/cart/ui/a.tsx": 'import "../cart.queries.ts";\n' },
  ],
  [
    "container",
    "a container importing another module's view",
    { "src/modules/checkout/ui/a.tsx": 'import "#modules/cart/ui/cart.view.tsx";\n' },
  ],
  [
    "container",
    "a container importing the Stripe server library",
    { "src/modules/cart/ui/a.tsx": 'import "stripe";\n' },
  ],
  [
    "actions",
    "an action importing its store",
    { "src/modules/cart/actions.ts": 'import "./cart.store.ts";\n' },
  ],
  [
    "actions",
    "an action importing another module's use case",
    { "src/modules/checkout/b.actions.ts": 'import "#modules/cart/add-line.ts";\n' },
  ],
  ["edge", "a page importing a store", { "src/app/a.tsx": 'import "#modules/cart/cart.store.ts";\n' }],
  ["edge", "a page importing the database driver", { "src/app/a.tsx": 'import "pg";\n' }],
  [
    "edge",
    "the worker importing the query interface",
    { "src/worker/a.ts": 'import { prisma } from "#platform/db.ts";\n' },
  ],
  [
    "edge",
    "a page importing the generated client",
    { "src/app/a.tsx": 'import "../generated/prisma/client.ts";\n' },
  ],
  ["upward", "a module importing the app", { "src/modules/cart/a.ts": 'import "#app/page.tsx";\n' }],
  [
    "upward",
    "a view importing a fixture",
    { "src/modules/cart/ui/a.view.tsx": 'import "./fixtures/cart.fixture.ts";\n' },
  ],
  ["upward", "a primitive importing a fixture", { "src/ui/a.tsx": 'import "./plaster.fixture.ts";\n' }],
  ["upward", "the worker importing the app", { "src/worker/a.ts": 'import "#app/page.tsx";\n' }],
  [
    "upward",
    "the shop importing a test's support",
    { "src/app/a.ts": 'import "#tests/support.ts";\n', "tests/support.ts": "export {};\n" },
  ],
  [
    "emulator",
    "the shop importing the emulator",
    { "src/app/a.ts": 'import "../../packages/stripe-emulator/src/main.ts";\n' },
  ],
  [
    "emulator",
    "the shop importing the emulator by its package's name",
    { "src/app/a.ts": 'import "@cartelle/stripe-emulator";\n' },
  ],
  [
    "emulator",
    "the emulator importing the shop",
    { "packages/stripe-emulator/src/a.ts": 'import "../../../src/platform/money.ts";\n' },
  ],
  [
    "cycle",
    "two files that import each other",
    { "src/ui/a.ts": 'import "./b.ts";\n', "src/ui/b.ts": 'import "./a.ts";\n' },
  ],
  [
    "cycle",
    "a circle closed by a type",
    { "src/ui/a.ts": 'import "./b.ts";\n', "src/ui/b.ts": 'export type B = import("./a.ts").A;\n' },
  ],
  [
    "cycle",
    "a circle closed by a dynamic import",
    { "src/ui/a.ts": 'import "./b.ts";\n', "src/ui/b.ts": 'void import("./a.ts");\n' },
  ],
  ["barrel", "a file that only re-exports", { "src/modules/cart/index.ts": 'export * from "./cart.ts";\n' }],
  ["empty-name", "a folder called utils", { "src/platform/utils/a.ts": "export const a = 1;\n" }],
  ["empty-name", "a file called helpers", { "src/modules/cart/cart-helpers.ts": "export const a = 1;\n" }],
  ["module-list", "a module nobody listed", { "src/modules/stuff/stuff.ts": "export const a = 1;\n" }],
  [
    "impure",
    "a pure file reading the clock",
    { "src/modules/orders/orders.ts": "export const now = () => Date.now();\n" },
  ],
  [
    "impure",
    "a pure file that waits",
    { "src/modules/orders/orders.ts": "export const f = async (p: Promise<1>) => await p;\n" },
  ],
  [
    "impure",
    "a pure file reading the environment",
    { "src/modules/orders/orders.ts": "export const f = process.env.A;\n" },
  ],
];
