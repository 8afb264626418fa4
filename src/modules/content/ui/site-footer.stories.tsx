import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { navigation, services } from "./fixtures/navigation.fixture.ts";
import { SiteFooter } from "./site-footer.view.tsx";

const meta = {
  title: "Content/Site footer",
  component: SiteFooter,
  parameters: { layout: "fullscreen" },
  args: {
    groups: [
      { title: "Shop", links: [navigation.everything, ...navigation.kinds] },
      { title: "House", links: navigation.rooms },
      { title: "Help", links: services },
    ],
    newsletter: <p className="text-heading">One letter a month.</p>,
    supportEmail: "hello@cartelle.example",
    currencyName: "US dollars",
  },
} satisfies Meta<typeof SiteFooter>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = { globals: { viewport: { value: "desktop" } } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };
