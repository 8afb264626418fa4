import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { ProductCard } from "./product-card.view.tsx";

const meta = {
  title: "App/Product card",
  component: ProductCard,
  args: { name: "Wool coat", price: "$480", picture: art("wool-coat-camel-front", "").src },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ProductCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPicture: Story = {};
export const LongName: Story = {
  args: { name: "Top-handle box bag in grained leather", price: "From $340" },
};
export const WithoutPicture: Story = { args: { picture: null } };
