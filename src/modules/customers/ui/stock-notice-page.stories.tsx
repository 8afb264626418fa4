import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import type { NoticedVariant } from "../stock-notices.ts";
import { StockNoticePageView } from "./stock-notice-page.view.tsx";

const variant: NoticedVariant = {
  id: "camel-xl",
  productSlug: "wool-coat",
  productName: "Wool coat",
  colour: "camel",
  colourSlug: "camel",
  size: "XL",
};
const product = {
  slug: "wool-coat",
  name: "Wool coat",
  variants: [variant, { ...variant, id: "ink-s", colour: "ink", size: "S" }],
};

const meta = {
  title: "Customers/Stock notice page",
  component: StockNoticePageView,
  args: { product, asked: null, problem: null, post: fn() },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof StockNoticePageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToChoose: Story = {};
export const Noted: Story = { args: { asked: "Wool coat in camel, XL" } };
export const Refused: Story = { args: { problem: "Write the address as name@example.com." } };
export const NothingSoldOut: Story = { args: { product: { ...product, variants: [] } } };
export const OnAPhone: Story = { globals: { viewport: { value: "narrow" } } };
