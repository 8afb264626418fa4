import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "./button.tsx";
import { Drawer } from "./drawer.tsx";

const meta = {
  title: "Primitives/Drawer",
  component: Drawer,
  args: {
    open: false,
    onOpenChange: fn(),
    title: "Filter",
    children: <p>What is in the drawer scrolls; its head and its foot stay.</p>,
    foot: <Button wide>Show 24 pieces</Button>,
  },
  argTypes: { children: { control: false }, foot: { control: false } },
  parameters: { docs: { story: { inline: false, height: "520px" } } },
  render: function Kept(args) {
    const [isOpen, setOpen] = useState(args.open);
    const keep = (next: boolean) => {
      setOpen(next);
      args.onOpenChange(next);
    };
    return (
      <>
        <Button onClick={() => keep(true)}>Open</Button>
        <Drawer {...args} open={isOpen} onOpenChange={keep} />
      </>
    );
  },
} satisfies Meta<typeof Drawer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Right: Story = { args: { open: true } };
export const Left: Story = { args: { open: true, side: "left" } };
export const OnAPhone: Story = { args: { open: true }, globals: { viewport: { value: "phone" } } };

/** Focus goes in, stays in, and comes back; Escape closes. */
export const OpenedAndClosed: Story = {
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole("button", { name: "Open" });
    await userEvent.click(opener);
    const drawer = await within(document.body).findByRole("dialog", { name: "Filter" });
    await waitFor(() => expect(drawer).toContainElement(document.activeElement as HTMLElement));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect(drawer).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(opener).toHaveFocus());
  },
};
