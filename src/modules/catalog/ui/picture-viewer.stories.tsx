import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { PictureViewerView } from "./picture-viewer.view.tsx";
import { wholePicture } from "./zoom.ts";

const { src, width, height } = art("wool-coat-camel-front", "");

const meta = {
  title: "Catalog/Picture viewer",
  component: PictureViewerView,
  args: {
    picture: { src, srcSet: undefined, width, height, alt: "Wool coat in camel, seen from the front" },
    place: 0,
    count: 4,
    look: wholePicture,
    onStep: fn(),
    onZoom: fn(),
    onClose: fn(),
  },
  decorators: [
    (Shown) => (
      <div className="h-dvh">
        <Shown />
      </div>
    ),
  ],
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof PictureViewerView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each gesture has a button: swiping, pinching and dragging are never the only way. */
export const Whole: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Next picture" }));
    await expect(args.onStep).toHaveBeenCalledWith(1);
    await userEvent.click(canvas.getByRole("button", { name: "Larger" }));
    await expect(args.onZoom).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Smaller" }));
    await expect(args.onZoom).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};
export const Enlarged: Story = { args: { look: { scale: 2.5, x: 60, y: -120 } } };
export const TheOnlyPicture: Story = { args: { count: 1 } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
