import type { Permission } from "#modules/identity/permissions.ts";

type Area = {
  label: string;
  href: string;
  /** Who may open it; its page asks once more. */
  permission: Permission;
  /** Under which words it stands; the first group has none. */
  group: "" | "Content" | "Shop";
  /** What else somebody may look for it by, in the palette. */
  words?: string;
};

/** The areas of the admin, in the order of the column. One that has no page yet is not named here. */
export const areas: readonly Area[] = [
  {
    label: "Staff",
    href: "/admin/staff",
    permission: "staff.read",
    group: "Shop",
    words: "people roles invite",
  },
  {
    label: "Audit log",
    href: "/admin/audit",
    permission: "audit.read",
    group: "Shop",
    words: "history changes",
  },
];
