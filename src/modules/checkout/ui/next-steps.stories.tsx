import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { NextStepsView } from "./next-steps.view.tsx";

const meta = {
  title: "Checkout/Next steps",
  component: NextStepsView,
  args: { arrival: "Wed 25 to Fri 27 November", email: "sample@example.com" },
} satisfies Meta<typeof NextStepsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const LongMail: Story = {
  args: { email: "a-rather-long-address-that-has-to-break@an-equally-long-domain-name.example" },
  globals: { viewport: { value: "narrow" } },
};
