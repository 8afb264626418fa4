import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { MailOnItsWay } from "./mail-on-its-way.view.tsx";

const meta = {
  title: "Identity/Mail on its way",
  component: MailOnItsWay,
  args: { email: "sample@example.com", children: "The link in it signs you in." },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof MailOnItsWay>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Written: Story = {};

export const LongAddress: Story = {
  args: { email: "a.very.long.name.that.goes.on.and.on.and.on@an-equally-long-domain-name.example.com" },
  globals: { viewport: { value: "narrow" } },
};
