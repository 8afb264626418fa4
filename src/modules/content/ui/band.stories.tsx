import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { BandView } from "./band.view.tsx";

const meta = {
  title: "Content/Band",
  component: BandView,
  args: {
    title: "A shadow is a pattern, too",
    picture: art("hero-sage-wide", "The shadow of leaves on a sage wall", "wide"),
    action: { label: "See the coats", href: "/shop" },
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof BandView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };

/** The light moves once the film is there; for a reader who wants no motion the picture stays alone. */
export const WithFilm: Story = {
  args: {
    film: [
      { src: "/film/light.webm", type: "video/webm" },
      { src: "/film/light.mp4", type: "video/mp4" },
    ],
  },
};
