import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { EditorialTile } from "./editorial-tile.view.tsx";

const meta = {
  title: "Catalog/Editorial tile",
  component: EditorialTile,
  args: {
    picture: art("still-knits", "Folded jumpers", "still"),
    line: "Knitwear, folded and never hung",
    href: "/shop/tops-bottoms",
    action: "See the shelf",
    columns: 4,
    phoneColumns: 2,
  },
} satisfies Meta<typeof EditorialTile>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Panorama: Story = {};

export const WordsOnly: Story = {
  args: { columns: 2, href: null, action: null },
  decorators: [
    (Shown) => (
      <div className="h-136 max-w-form">
        <Shown />
      </div>
    ),
  ],
};
