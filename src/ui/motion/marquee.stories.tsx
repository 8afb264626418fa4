import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { Marquee } from "./marquee.tsx";

const words = ["Double-faced wool", "Long-staple cotton", "Vegetable-tanned leather", "Baltic linen"];

const meta = {
  title: "Motion/Marquee",
  component: Marquee,
  args: {
    label: "What things are made of",
    seconds: 24,
    children: words.map((word) => (
      <li key={word} className="px-gutter text-display-s whitespace-nowrap">
        {word}
      </li>
    )),
  },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof Marquee>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Its button stops and starts it; the second copy of the row is hidden from assistive technology. */
export const Moving: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const belt = canvasElement.querySelector(".marquee-belt") as HTMLElement;
    const isMoving = () => getComputedStyle(belt).animationPlayState === "running";
    await expect(isMoving()).toBe(true);
    await userEvent.click(canvas.getByRole("button", { name: "Pause: What things are made of" }));
    await expect(isMoving()).toBe(false);
    await userEvent.click(canvas.getByRole("button", { name: "Play: What things are made of" }));
    await userEvent.unhover(canvas.getByRole("region"));
    await expect(canvas.getAllByRole("listitem")).toHaveLength(words.length);
  },
};

/** Focus rests it too. */
export const RestsUnderFocus: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("region", { name: "What things are made of" }).focus();
    const belt = canvasElement.querySelector(".marquee-belt") as HTMLElement;
    await expect(getComputedStyle(belt).animationPlayState).toBe("paused");
  },
};
