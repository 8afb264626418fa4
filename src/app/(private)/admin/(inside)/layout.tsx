import type { ReactNode } from "react";
import { areas } from "#app/(private)/admin/areas.ts";
import { requireAnyStaff } from "#modules/identity/current-staff.ts";
import { can, roleWords } from "#modules/identity/permissions.ts";
import { Shell } from "./shell.tsx";

/** Around every page of the admin. The pages ask themselves, too: a layout is not rendered anew for each of them. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const staff = await requireAnyStaff();
  const open = areas.filter(({ permission }) => can(staff.role, permission));
  return (
    <Shell
      areas={open.map(({ label, href, group, words = "" }) => ({ label, href, group, words }))}
      who={{ name: staff.name, role: roleWords[staff.role].name }}
    >
      {children}
    </Shell>
  );
}
