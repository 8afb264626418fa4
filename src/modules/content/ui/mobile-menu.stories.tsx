import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, screen, userEvent, waitFor } from "storybook/test";
import { navigation, services } from "./fixtures/navigation.fixture.ts";
import { MobileMenuView } from "./mobile-menu.view.tsx";

const meta = {
  title: "Content/Mobile menu",
  component: MobileMenuView,
  parameters: { layout: "fullscreen" },
  globals: { viewport: { value: "phone" } },
  args: { navigation, services, isOpen: true, onOpenChange: fn(), level: "rooms", onLevel: fn() },
} satisfies Meta<typeof MobileMenuView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Rooms: Story = {};

export const Kinds: Story = { args: { level: "kinds" } };

/** One step in and one step back; focus stands where the reader goes on. */
export const InAndBack: Story = {
  render: function Levels(args) {
    const [level, setLevel] = useState<"rooms" | "kinds">("rooms");
    return <MobileMenuView {...args} level={level} onLevel={setLevel} />;
  },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Shop" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Back" })).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Shop" })).toHaveFocus());
  },
};
