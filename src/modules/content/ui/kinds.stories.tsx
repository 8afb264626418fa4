import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import type { Route } from "next";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { KindsView } from "./kinds.view.tsx";

const meta = {
  title: "Content/Kinds",
  component: KindsView,
  args: {
    title: "By kind",
    kinds: [
      { name: "Outerwear", href: "/shop/outerwear" as Route, picture: art("still-rail", "", "still") },
      { name: "Dresses", href: "/shop/dresses" as Route, picture: art("still-drape", "", "still") },
      { name: "Shoes", href: "/shop/shoes" as Route, picture: art("still-shoes", "", "still") },
      {
        name: "Tops and bottoms",
        href: "/shop/tops-bottoms" as Route,
        picture: art("still-knits", "", "still"),
      },
      { name: "Bags", href: "/shop/bags-accessories" as Route, picture: art("still-bags", "", "still") },
    ],
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof KindsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Five: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
