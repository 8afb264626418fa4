import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { readAuditQuery } from "../../audit.ts";
import { auditLines, owner } from "../fixtures/staff.fixture.ts";
import { AuditLogView } from "./audit-log.view.tsx";

const meta = {
  title: "Identity/Audit log",
  component: AuditLogView,
  args: {
    query: readAuditQuery({}),
    lines: auditLines,
    next: null,
    filters: {
      staff: [{ id: owner.id, name: "Ada Example" }],
      actions: ["staff.invite", "staff.role"],
      subjectTypes: ["staff_invite", "staff_member"],
    },
  },
} satisfies Meta<typeof AuditLogView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Newest: Story = { args: { next: auditLines[1]?.id ?? null } };
export const Filtered: Story = {
  args: {
    query: readAuditQuery({ action: "staff.role", from: "2026-11-01" }),
    lines: auditLines.slice(0, 1),
  },
};
export const NothingFits: Story = { args: { lines: [] } };
