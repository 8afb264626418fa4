import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { tiles } from "./fixtures/products.fixture.ts";
import { RecentlyViewedView } from "./recently-viewed.view.tsx";

const meta = {
  title: "Catalog/Seen before",
  component: RecentlyViewedView,
  args: { tiles, currency: "USD" },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof RecentlyViewedView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Four: Story = {};
export const One: Story = { args: { tiles: tiles.slice(0, 1) } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
