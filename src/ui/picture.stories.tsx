import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Picture } from "./picture.tsx";

const blurred =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='5'%3E%3Crect width='4' height='5' fill='%23e4ddd2'/%3E%3Crect x='1' y='1' width='2' height='3' fill='%23b99b74'/%3E%3C/svg%3E";

const meta = {
  title: "Primitives/Picture",
  component: Picture,
  args: {
    picture: {
      src: "/art/wool-coat-camel-front.webp",
      width: 1200,
      height: 1500,
      alt: "A long camel coat on plaster",
      blurDataUrl: blurred,
    },
    sizes: "320px",
    ratio: "product",
    className: "w-80",
  },
  argTypes: { ratio: { control: "inline-radio", options: ["product", "still", "wide", "square"] } },
} satisfies Meta<typeof Picture>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Product: Story = {};
export const Still: Story = { args: { ratio: "still" } };
export const Square: Story = { args: { ratio: "square" } };
export const Decorative: Story = { args: { decorative: true } };

/** Until the picture is there, and for good if it never comes, its blurred ground is. */
export const StillLoading: Story = {
  args: {
    picture: {
      src: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
      width: 1200,
      height: 1500,
      alt: "A long camel coat on plaster",
      blurDataUrl: blurred,
    },
  },
};
