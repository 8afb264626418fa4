import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "../fixtures/pictures.fixture.ts";
import { Picture } from "../picture.tsx";
import { FilmLoop } from "./film-loop.tsx";

const meta = {
  title: "Motion/Film loop",
  component: FilmLoop,
  args: {
    label: "the light on the wall",
    sources: [
      { src: "/film/light.webm", type: "video/webm" },
      { src: "/film/light.mp4", type: "video/mp4" },
    ],
    buttonClassName: "right-6 bottom-6",
  },
  parameters: { layout: "fullscreen" },
  decorators: [
    (Story) => (
      <div className="relative">
        <Picture
          picture={art("hero-sage-wide", "A rail of coats before a sage wall", "wide")}
          sizes="100vw"
          className="aspect-wide"
        />
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FilmLoop>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OverItsStill: Story = {};
/** Without a film that can be had, the still stays. */
export const Missing: Story = { args: { sources: [{ src: "/film/none.webm", type: "video/webm" }] } };
