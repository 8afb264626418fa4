import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Button } from "./button.tsx";
import { Tooltip } from "./tooltip.tsx";

const meta = {
  title: "Primitives/Tooltip",
  component: Tooltip,
  args: {
    words: "Held for you for 15 minutes from the click on checkout",
    children: <Button variant="outline">What is held?</Button>,
  },
  argTypes: { children: { control: false } },
  decorators: [
    (Shown) => (
      <div className="p-16">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof Tooltip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Focused: Story = {
  play: async () => {
    await userEvent.tab();
    await waitFor(() => expect(within(document.body).getByText(/Held for you/)).toBeVisible());
  },
};

export const SentAway: Story = {
  args: { side: "bottom" },
  play: async () => {
    await userEvent.tab();
    await waitFor(() => expect(within(document.body).getByText(/Held for you/)).toBeVisible());
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(within(document.body).queryByText(/Held for you/)).toBeNull());
  },
};
