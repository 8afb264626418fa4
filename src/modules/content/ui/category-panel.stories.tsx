import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { CategoryPanelView } from "./category-panel.view.tsx";
import { navigation } from "./fixtures/navigation.fixture.ts";

const meta = {
  title: "Content/Category panel",
  component: CategoryPanelView,
  parameters: { layout: "fullscreen" },
  args: { id: "panel", everything: navigation.everything, kinds: navigation.kinds, onLeave: fn() },
  decorators: [
    (Story) => (
      <div className="relative isolate min-h-dvh">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof CategoryPanelView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};

/** The picture follows the keyboard as it follows the pointer. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Tops and bottoms" })).toHaveFocus();
    await expect(canvas.getByRole("link", { name: "Tops and bottoms" })).toHaveClass("text-ink");
  },
};

export const WithoutPictures: Story = {
  args: { kinds: navigation.kinds.map((kind) => ({ ...kind, picture: null })) },
};
