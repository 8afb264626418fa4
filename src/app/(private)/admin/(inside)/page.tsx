import type { Route } from "next";
import { areas } from "#app/(private)/admin/areas.ts";
import { requireAnyStaff } from "#modules/identity/current-staff.ts";
import { can, roleWords } from "#modules/identity/permissions.ts";
import { PageHead } from "#ui/admin/page-head.tsx";
import { TextLink } from "#ui/text-link.tsx";

export default async function AdminHomePage() {
  const staff = await requireAnyStaff();
  const open = areas.filter(({ permission }) => can(staff.role, permission));
  return (
    <>
      <PageHead title={staff.name} lead={roleWords[staff.role].says} />
      <ul className="mx-gutter max-w-form border-hairline border-b">
        {open.map(({ label, href }) => (
          <li key={href} className="border-hairline border-t">
            <TextLink href={href as Route} look="text" className="flex min-h-11 items-center">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
