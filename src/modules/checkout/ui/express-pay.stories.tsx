import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { ExpressPayView } from "./express-pay.view.tsx";

const meta = {
  title: "Checkout/Express pay",
  component: ExpressPayView,
  args: {
    offered: "yes",
    problem: null,
    buttons: (
      <Button size="large" wide>
        A wallet's own button
      </Button>
    ),
  },
} satisfies Meta<typeof ExpressPayView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Offered: Story = {};
export const Loading: Story = { args: { offered: "loading", buttons: null } };
/** No wallet in this browser: nothing is left of it. */
export const None: Story = { args: { offered: "none", buttons: null } };
export const Problem: Story = {
  args: { problem: "The total is now $753.00. Please look it over before you pay." },
};
