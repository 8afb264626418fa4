import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { navigation } from "./fixtures/navigation.fixture.ts";
import { MainMenuView } from "./main-menu.view.tsx";

const meta = {
  title: "Content/Main menu",
  component: MainMenuView,
  args: {
    rooms: navigation.rooms,
    panelId: "panel",
    isPanelOpen: false,
    isDrawerOpen: false,
    onShopPress: fn(),
    onMenuPress: fn(),
  },
} satisfies Meta<typeof MainMenuView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {
  globals: { viewport: { value: "desktop" } },
};

export const PanelOpen: Story = {
  args: { isPanelOpen: true, panel: <div id="panel" /> },
  globals: { viewport: { value: "desktop" } },
};

export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Menu" }));
    await expect(args.onMenuPress).toHaveBeenCalled();
  },
};
