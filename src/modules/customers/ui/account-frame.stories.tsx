import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { AccountFrame } from "./account-frame.view.tsx";

const meta = {
  title: "Customers/Account frame",
  component: AccountFrame,
  args: {
    title: "Good to see you",
    lead: "What you ordered, what you saved, and where things go.",
    current: "/account",
    signOut: (
      <Button variant="quiet" size="small">
        Sign out
      </Button>
    ),
    children: <p>What stands in the room.</p>,
  },
  argTypes: { signOut: { control: false }, children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof AccountFrame>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {
  play: async ({ canvasElement }) => {
    const here = within(canvasElement).getByRole("link", { current: "page" });
    await expect(here).toHaveTextContent("Overview");
  },
};

export const OnAPhone: Story = {
  args: { current: "/account/details" },
  globals: { viewport: { value: "phone" } },
};
export const WithoutLead: Story = { args: { lead: undefined, title: "Orders", current: "/account/orders" } };
