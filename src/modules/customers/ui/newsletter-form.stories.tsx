import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { NewsletterFormView } from "./newsletter-form.view.tsx";

const meta = {
  title: "Customers/Newsletter form",
  component: NewsletterFormView,
  args: {
    id: "letter",
    answer: { kind: "none" },
    action: "#",
    onSubmit: fn((event: { preventDefault: () => void }) => event.preventDefault()),
  },
} satisfies Meta<typeof NewsletterFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnPaper: Story = {
  play: async ({ args, canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.type(form.getByLabelText("Your email address"), "reader@example.com");
    await userEvent.click(form.getByRole("button", { name: "Sign up" }));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

export const OnInk: Story = {
  args: { ground: "ink" },
  decorators: [(Story) => <div className="on-ink p-8">{Story()}</div>],
};

export const Sending: Story = { args: { answer: { kind: "sending" } } };
export const Sent: Story = { args: { answer: { kind: "sent" } } };
export const WithoutNetwork: Story = { args: { answer: { kind: "waiting" } } };
export const Refused: Story = {
  args: { answer: { kind: "failed", message: "Please enter an email address like name@example.com." } },
};
export const RefusedOnInk: Story = { ...OnInk, args: { ...OnInk.args, ...Refused.args } };
