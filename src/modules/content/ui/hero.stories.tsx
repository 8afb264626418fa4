import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { HeroView } from "./hero.view.tsx";

const meta = {
  title: "Content/Hero",
  component: HeroView,
  args: {
    title: "Few things, made well",
    picture: art("hero-atelier-wide", "A coat, a tote and a chair on plaster", "wide"),
    action: { label: "Shop the autumn edit", href: "/shop" },
    caption: { name: "Structured tote in cognac", note: "from the November delivery", href: "/shop" },
  },
  parameters: { layout: "fullscreen" },
  decorators: [
    (Shown) => (
      <div className="pt-header">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof HeroView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const WithoutPicture: Story = { args: { picture: null } };
