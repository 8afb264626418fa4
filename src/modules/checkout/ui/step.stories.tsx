import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { StepView } from "./step.view.tsx";

const meta = {
  title: "Checkout/Step",
  component: StepView,
  args: {
    title: "Delivery",
    state: "open",
    summary: "14 Example Street, 1070 Vienna",
    children: <p>What is asked here.</p>,
  },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <h1 className="sr-only">Checkout</h1>
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof StepView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const Waiting: Story = { args: { state: "waiting" } };

/** What is entered stays mounted, and can't be reached. */
export const Folded: Story = {
  args: { state: "folded", onEdit: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Edit delivery" }));
    await expect(args.onEdit).toHaveBeenCalledOnce();
    await expect(within(canvasElement).getByText("What is asked here.")).not.toBeVisible();
  },
};

export const FoldedForGood: Story = { args: { state: "folded" } };
