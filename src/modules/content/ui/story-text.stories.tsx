import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { coatTile } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { storyBody, storyPictures } from "./fixtures/journal.fixture.ts";
import { StoryProductView } from "./story-product.view.tsx";
import { StoryTextView } from "./story-text.view.tsx";

const meta = {
  title: "Content/Story text",
  component: StoryTextView,
  args: {
    source: storyBody,
    pictures: storyPictures,
    products: { tote: <StoryProductView tile={coatTile} currency="USD" /> },
  },
  argTypes: { pictures: { control: false }, products: { control: false } },
  decorators: [
    (Shown) => (
      <div className="overflow-x-clip px-gutter lg:pl-story">
        <h1 className="sr-only">A story</h1>
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof StoryTextView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All the parts that a story can have. */
export const EveryPart: Story = {};
export const OneParagraph: Story = { args: { source: "Nothing was glued." } };
/** Its product is not on sale, and its pictures are not ours: neither leaves a trace. */
export const PartsMissing: Story = { args: { pictures: {}, products: {} } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
