import type { Metadata } from "next";
import { auditFilters, auditPage } from "#modules/identity/audit.queries.ts";
import { readAuditQuery } from "#modules/identity/audit.ts";
import { requireStaff } from "#modules/identity/current-staff.ts";
import { listStaff } from "#modules/identity/staff.queries.ts";
import { AuditLogView } from "#modules/identity/ui/admin/audit-log.view.tsx";
import { PageHead } from "#ui/admin/page-head.tsx";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  await requireStaff("audit.read");
  const query = readAuditQuery(await searchParams);
  const [page, { actions, subjectTypes }, members] = await Promise.all([
    auditPage(query),
    auditFilters(),
    listStaff(),
  ]);
  const staff = members.map(({ id, name }) => ({ id, name: name ?? "A former member" }));
  return (
    <>
      <PageHead
        title="Audit log"
        lead="Every change that staff made. Nothing here can be changed or removed."
      />
      <AuditLogView query={query} {...page} filters={{ staff, actions, subjectTypes }} />
    </>
  );
}
