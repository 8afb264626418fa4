import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "./button.tsx";
import { Menu } from "./menu.tsx";

const onRename = fn();

const meta = {
  title: "Primitives/Menu",
  component: Menu,
  args: {
    trigger: <Button variant="outline">Address</Button>,
    entries: [
      { key: "see", label: "See its orders", href: "/cart" },
      { key: "rename", label: "Rename", onSelect: onRename },
      { key: "remove", label: "Remove", onSelect: fn(), disabled: true },
    ],
  },
  argTypes: { trigger: { control: false } },
  parameters: { docs: { story: { inline: false, height: "260px" } } },
} satisfies Meta<typeof Menu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole("button", { name: "Address" });
    trigger.focus();
    await userEvent.keyboard("{Enter}");
    const menu = await within(document.body).findByRole("menu");
    await waitFor(() => expect(within(menu).getByRole("menuitem", { name: "See its orders" })).toHaveFocus());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(onRename).toHaveBeenCalledOnce();
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    await expect(await within(document.body).findAllByRole("menuitem")).toHaveLength(3);
  },
};
