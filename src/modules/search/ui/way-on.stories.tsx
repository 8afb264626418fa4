import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { facets } from "./fixtures/lists.fixture.ts";
import { GridSkeletonView } from "./grid-skeleton.view.tsx";
import { WayOnView } from "./way-on.view.tsx";

const meta = {
  title: "Search/Way on",
  component: WayOnView,
  args: {
    categories: facets.categories.map(({ value, label }) => ({ slug: value, name: label })),
    newest: <GridSkeletonView />,
  },
  argTypes: { newest: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof WayOnView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const KindsAndNewest: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
