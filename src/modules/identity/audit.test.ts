import { expect, test } from "vitest";
import { auditHref, differences, readAuditQuery } from "./audit.ts";

test("what differs is named field by field, and what stayed is left out", () => {
  const before = { role: "editor", state: "ACTIVE", address: { city: "Vienna", code: "1070" } };
  const after = { role: "viewer", state: "ACTIVE", address: { city: "Graz", code: "1070" }, note: "moved" };
  expect(differences(before, after)).toEqual([
    { field: "role", before: "editor", after: "viewer" },
    { field: "address.city", before: "Vienna", after: "Graz" },
    { field: "note", before: "", after: "moved" },
  ]);
  expect(differences(null, { role: "owner" })).toEqual([{ field: "role", before: "", after: "owner" }]);
});

test("an address that can't be read asks for everything, and one that can is written back as it was", () => {
  const none = readAuditQuery({ staff: "1; drop table", from: "yesterday", beyond: ["x"] });
  expect(auditHref(none)).toBe("/admin/audit");
  const query = readAuditQuery({ action: "staff.role", from: "2026-11-01" });
  expect(auditHref(query)).toBe("/admin/audit?action=staff.role&from=2026-11-01");
});
