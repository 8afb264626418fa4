/** Who may do what in the admin: the one table of it. Pages, actions and routes ask `can`; nothing else decides. */

export const roles = ["owner", "manager", "merchandiser", "editor", "fulfilment", "viewer"] as const;
export type Role = (typeof roles)[number];

const table = {
  "orders.read": ["owner", "manager", "fulfilment", "viewer"],
  "orders.write": ["owner", "manager", "fulfilment"],
  "orders.fulfil": ["owner", "manager", "fulfilment"],
  "orders.cancel": ["owner", "manager"],
  "orders.refund": ["owner", "manager"],
  "catalog.read": ["owner", "manager", "merchandiser", "editor", "fulfilment", "viewer"],
  "catalog.write": ["owner", "manager", "merchandiser"],
  "media.write": ["owner", "manager", "merchandiser", "editor"],
  "stock.read": ["owner", "manager", "merchandiser", "fulfilment", "viewer"],
  "stock.adjust": ["owner", "manager", "merchandiser", "fulfilment"],
  "discounts.read": ["owner", "manager", "merchandiser", "viewer"],
  "discounts.write": ["owner", "manager", "merchandiser"],
  "customers.read": ["owner", "manager", "fulfilment"],
  "customers.write": ["owner", "manager"],
  "customers.erase": ["owner", "manager"],
  "reviews.moderate": ["owner", "manager", "editor"],
  "journal.read": ["owner", "manager", "merchandiser", "editor", "viewer"],
  "journal.write": ["owner", "manager", "editor"],
  "reports.read": ["owner", "manager", "merchandiser", "viewer"],
  "operations.read": ["owner", "manager"],
  "operations.retry": ["owner", "manager"],
  "settings.read": ["owner", "manager"],
  "settings.write": ["owner", "manager"],
  "staff.read": ["owner", "manager"],
  "staff.manage": ["owner"],
  "audit.read": ["owner", "manager"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;

export const permissions = Object.keys(table) as Permission[];

export function can(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = table[permission];
  return holders.includes(role);
}

/** Who runs the shop: by default they need a second factor to enter (staff_policy). */
export function runsTheShop(role: Role): boolean {
  return role === "owner" || role === "manager";
}

/** What a role is for, in the words of the page that gives it. */
export const roleWords: Record<Role, { name: string; says: string }> = {
  owner: { name: "Owner", says: "Everything, and who else may come in." },
  manager: { name: "Manager", says: "Everything but who else may come in." },
  merchandiser: { name: "Merchandiser", says: "Products, stock and discounts." },
  editor: { name: "Editor", says: "Journal, pictures and reviews." },
  fulfilment: { name: "Fulfilment", says: "Sends orders, looks after stock." },
  viewer: { name: "Viewer", says: "Looks, and changes nothing." },
};
