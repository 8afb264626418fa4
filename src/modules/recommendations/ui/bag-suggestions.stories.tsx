import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { tiles } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { BagSuggestionsView } from "./bag-suggestions.view.tsx";

const meta = {
  title: "Recommendations/Bag suggestions",
  component: BagSuggestionsView,
  args: { tiles: tiles.slice(0, 4), currency: "USD", place: "page" },
} satisfies Meta<typeof BagSuggestionsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnThePageOfTheBag: Story = {};
export const InTheDrawer: Story = {
  args: { place: "drawer" },
  decorators: [
    (Story) => (
      <div className="max-w-drawer">
        <Story />
      </div>
    ),
  ],
};
export const One: Story = { args: { tiles: tiles.slice(0, 1) } };
