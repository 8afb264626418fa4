import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { home } from "../home.ts";
import { ValuesView } from "./values.view.tsx";

const meta = {
  title: "Content/Values",
  component: ValuesView,
  args: { values: home.values },
} satisfies Meta<typeof ValuesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
