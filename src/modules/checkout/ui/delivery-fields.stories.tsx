import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { DeliveryFieldsView } from "./delivery-fields.view.tsx";

const noErrors: Record<string, string> = {};
const bindWith = (errors: Record<string, string>) => (name: string) => ({
  name,
  onChange: async () => {},
  onBlur: async () => {},
  ref: () => {},
  error: errors[name],
});

const meta = {
  title: "Checkout/Delivery fields",
  component: DeliveryFieldsView,
  args: {
    countries: [
      { code: "AT", name: "Austria" },
      { code: "GB", name: "United Kingdom" },
      { code: "US", name: "United States" },
    ],
    country: "AT",
    bind: bindWith(noErrors) as never,
    hasLine2: false,
    onLine2: fn(),
  },
  argTypes: { bind: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof DeliveryFieldsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: /^Add apartment/ }));
    await expect(args.onLine2).toHaveBeenCalledOnce();
  },
};

/** The country names the fields after it. */
export const UnitedStates: Story = {
  args: { country: "US" },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText("ZIP code")).toBeVisible();
    await expect(within(canvasElement).getByLabelText("State")).toBeVisible();
  },
};

export const SecondLine: Story = { args: { hasLine2: true } };

export const WithErrors: Story = {
  args: {
    bind: bindWith({
      email: "Please enter an email address like name@example.com.",
      "address.name": "Please enter the name on the door or the letterbox.",
      "address.postalCode": "An Austrian postal code has four digits, like 1070.",
    }) as never,
  },
};

export const OnAPhone: Story = { args: { country: "US" }, globals: { viewport: { value: "narrow" } } };
