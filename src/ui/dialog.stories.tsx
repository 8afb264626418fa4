import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

const meta = {
  title: "Primitives/Dialog",
  component: Dialog,
  args: {
    open: false,
    onOpenChange: fn(),
    title: "Leave checkout?",
    description: "Your bag is kept, but what is in it is no longer held for you.",
    actions: [
      <Button key="leave">Leave</Button>,
      <Button key="stay" variant="outline">
        Stay
      </Button>,
    ],
  },
  argTypes: { actions: { control: false } },
  parameters: { docs: { story: { inline: false, height: "420px" } } },
  render: function Kept(args) {
    const [isOpen, setOpen] = useState(args.open);
    const keep = (next: boolean) => {
      setOpen(next);
      args.onOpenChange(next);
    };
    return (
      <>
        <Button onClick={() => keep(true)}>Ask</Button>
        <Dialog {...args} open={isOpen} onOpenChange={keep} />
      </>
    );
  },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { args: { open: true } };

export const OpenedAndClosed: Story = {
  play: async ({ args, canvasElement }) => {
    const ask = within(canvasElement).getByRole("button", { name: "Ask" });
    await userEvent.click(ask);
    const dialog = await within(document.body).findByRole("dialog", { name: "Leave checkout?" });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard("{Escape}");
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
    await waitFor(() => expect(ask).toHaveFocus());
  },
};

export const LongWords: Story = {
  args: {
    open: true,
    title: "Measurements of the long wool coat",
    description: "Laid flat, in centimetres.",
    children: Array.from({ length: 14 }, (_, index) => `line ${index}`).map((key) => (
      <p key={key}>Measure a coat you like, laid flat and buttoned, and compare it line by line with ours.</p>
    )),
  },
};
