import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { StockNoticeFormView } from "./stock-notice-form.view.tsx";

const meta = {
  title: "Customers/Stock notice form",
  component: StockNoticeFormView,
  args: {
    variantId: "camel-xl",
    variantName: "Wool coat in camel, XL",
    productSlug: "wool-coat",
    answer: { kind: "none" },
    post: fn(),
    onSubmit: fn((event) => event.preventDefault()),
  },
} satisfies Meta<typeof StockNoticeFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText("Email"), "ines@example.com{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};
export const Sending: Story = { args: { answer: { kind: "sending" } } };
export const Sent: Story = { args: { answer: { kind: "sent" } } };
export const Failed: Story = {
  args: { answer: { kind: "failed", message: "Write the address as name@example.com." } },
};
