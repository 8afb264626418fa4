import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { about } from "../about.ts";
import { AboutView } from "./about.view.tsx";

const meta = {
  title: "Content/About",
  component: AboutView,
  parameters: { layout: "fullscreen" },
  args: {
    title: about.title,
    marquee: <p className="bg-plaster px-gutter py-32">The pictures that pass by</p>,
    figures: [
      { value: "41", label: "pieces on sale today" },
      { value: "351", label: "sizes and colours, each with its own place on the shelf" },
      { value: "15", label: "minutes that a piece is yours alone while you pay" },
      { value: "12", label: "stories about how it is made, worn and mended" },
    ],
    workroom: {
      ...about.workroom,
      picture: art("hero-atelier-wide", "A leather tote on a plinth", "wide"),
      action: { label: about.workroom.action.label, href: "/" },
    },
    promise: { title: about.promise.title, sentences: about.promise.sentences(15) },
    people: { title: about.people.title, persons: about.people.others },
  },
  argTypes: { marquee: { control: false } },
} satisfies Meta<typeof AboutView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const WithoutPicture: Story = {
  args: { workroom: { ...meta.args.workroom, picture: null } },
};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
