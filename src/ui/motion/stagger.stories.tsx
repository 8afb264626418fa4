import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Stagger } from "./stagger.tsx";

const meta = {
  title: "Motion/Stagger",
  component: Stagger,
  args: {
    children: (
      <ul className="grid grid-cols-2 gap-seam lg:grid-cols-4">
        {["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"].map((word) => (
          <li key={word} className="grid aspect-product place-items-center bg-plaster text-heading">
            {word}
          </li>
        ))}
      </ul>
    ),
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Stagger>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Scroll down: the rows below arrive one piece after another. */
export const Grid: Story = {};
