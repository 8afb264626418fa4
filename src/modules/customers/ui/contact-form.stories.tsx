import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import type { ContactInput } from "../contact.schema.ts";
import { ContactFormView } from "./contact-form.view.tsx";

type Typed = Partial<Record<keyof ContactInput, string>>;

const bindTo =
  (typed: Typed = {}, errors: Typed = {}) =>
  (name: keyof ContactInput) => ({
    name,
    onChange: async () => {},
    onBlur: async () => {},
    ref: () => {},
    defaultValue: typed[name] ?? "",
    error: errors[name],
  });

const typed = {
  name: "Sample Buyer",
  email: "sample@example.com",
  topic: "An order",
  message: "Where is my parcel? It was sent on Monday.",
};

const meta = {
  title: "Customers/Contact form",
  component: ContactFormView,
  args: {
    bind: bindTo(),
    state: "typing",
    problem: null,
    action: "#",
    onSubmit: fn((event: { preventDefault: () => void }) => event.preventDefault()),
  },
  argTypes: { bind: { control: false } },
} satisfies Meta<typeof ContactFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Filled: Story = {
  args: { bind: bindTo(typed) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Send" }));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};
export const Wrong: Story = {
  args: {
    bind: bindTo(typed, {
      email: "Please enter an email address like name@example.com.",
      message: "Please write a little more, so that we can help.",
    }),
    problem: "Something is missing or has a slip in it. Please look at the fields above.",
  },
};
export const Sending: Story = { args: { bind: bindTo(typed), state: "sending" } };
export const WithoutNetwork: Story = { args: { bind: bindTo(typed), state: "waiting" } };
export const Sent: Story = { args: { state: "sent", onAgain: fn() } };
