import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { Table } from "../table.tsx";
import { AdminShell } from "./admin-shell.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { PageHead } from "./page-head.tsx";
import { StatusDot, type StatusTone } from "./status-dot.tsx";

const tones: StatusTone[] = ["well", "under-way", "stopped", "rest", "none"];

const meta = {
  title: "Admin/Shell",
  component: AdminShell,
  parameters: { layout: "fullscreen" },
  args: {
    areas: [
      { label: "Orders", href: "/admin/orders", group: "" },
      { label: "Journal", href: "/admin/journal", group: "Content" },
      { label: "Staff", href: "/admin/staff", group: "Shop" },
    ],
    current: "/admin/orders/10481",
    who: { name: "Ada Example", role: "Owner" },
    onSearch: fn(),
    signOut: <span className="text-grey">Sign out</span>,
    children: (
      <>
        <PageHead title="Orders" lead="What was bought." />
        <div className="px-gutter">
          <Table
            caption="States"
            hideCaption
            rows={tones}
            keyOf={(tone) => tone}
            columns={[
              { key: "tone", head: "State", cell: (tone) => <StatusDot tone={tone}>{tone}</StatusDot> },
            ]}
          />
        </div>
      </>
    ),
  },
} satisfies Meta<typeof AdminShell>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPage: Story = {};

const onChoose = fn();
const commands = [
  { id: "/admin/orders", label: "Orders", kind: "Area" },
  { id: "/admin/audit", label: "Audit log", kind: "Area", words: "history" },
  { id: "sign-out", label: "Sign out", kind: "Action" },
];

/** A few letters and Enter. */
export const Palette: Story = {
  render: () => <CommandPalette commands={commands} isOpen onOpenChange={fn()} onChoose={onChoose} />,
  play: async ({ canvasElement }) => {
    const field = await within(canvasElement.ownerDocument.body).findByRole("combobox", { name: "Jump to" });
    await userEvent.type(field, "hist{Enter}");
    await expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ id: "/admin/audit" }));
  },
};
