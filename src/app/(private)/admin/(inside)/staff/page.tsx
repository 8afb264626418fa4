import type { Metadata } from "next";
import { requireStaff } from "#modules/identity/current-staff.ts";
import { can } from "#modules/identity/permissions.ts";
import { listOpenInvites, listStaff, requiresSecondFactor } from "#modules/identity/staff.queries.ts";
import { InviteStaff, PolicySwitch, StaffList } from "#modules/identity/ui/admin/staff-list.tsx";
import { PageHead } from "#ui/admin/page-head.tsx";

export const metadata: Metadata = { title: "Staff" };

export default async function StaffPage() {
  const staff = await requireStaff("staff.read");
  const mayManage = can(staff.role, "staff.manage");
  const [members, invites, isRequired] = await Promise.all([
    listStaff(),
    listOpenInvites(),
    requiresSecondFactor(),
  ]);
  return (
    <>
      <PageHead title="Staff" actions={mayManage && <InviteStaff />} />
      <StaffList members={members} invites={invites} mayManage={mayManage} />
      {mayManage && <PolicySwitch isRequired={isRequired} />}
    </>
  );
}
