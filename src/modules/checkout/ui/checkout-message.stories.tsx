import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { ButtonLink } from "#ui/text-link.tsx";
import { CheckoutMessageView } from "./checkout-message.view.tsx";

const meta = {
  title: "Checkout/Message",
  component: CheckoutMessageView,
  args: {
    title: "There is nothing to check out",
    children: <p>Your bag is empty.</p>,
    action: <ButtonLink href="/shop">Go to the shop</ButtonLink>,
  },
  argTypes: { children: { control: false }, action: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof CheckoutMessageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAWayOn: Story = {};
export const TitleOnly: Story = { args: { children: undefined, action: undefined } };
