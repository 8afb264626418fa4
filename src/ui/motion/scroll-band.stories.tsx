import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "../fixtures/pictures.fixture.ts";
import { Picture } from "../picture.tsx";
import { ScrollBand } from "./scroll-band.tsx";

const meta = {
  title: "Motion/Scroll band",
  component: ScrollBand,
  args: {
    children: (
      <Picture
        picture={art("hero-sage-wide", "A rail of coats before a sage wall", "wide")}
        sizes="100vw"
        className="aspect-band"
      />
    ),
  },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
  decorators: [
    (Story) => (
      <div className="py-[60vh]">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ScrollBand>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Scroll: the frame opens to the edges, the picture in it stands still. */
export const Opening: Story = {};
