import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { FreeDeliveryView } from "./free-delivery.view.tsx";

const meta = {
  title: "Cart/Free delivery",
  component: FreeDeliveryView,
  args: { words: "$52 more, and standard delivery to Austria is free.", share: 0.74 },
} satisfies Meta<typeof FreeDeliveryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnTheWay: Story = {};
export const Reached: Story = { args: { words: "Standard delivery to Austria is free.", share: 1 } };
export const CountryUnknown: Story = {
  args: { words: "Standard delivery is free from $200 to $400, by country.", share: null },
};
