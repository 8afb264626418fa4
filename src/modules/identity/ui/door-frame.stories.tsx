import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { Picture } from "#ui/picture.tsx";
import { DoorFrame } from "./door-frame.view.tsx";

const meta = {
  title: "Identity/Door",
  component: DoorFrame,
  args: {
    title: "Come in",
    lead: "Your orders, addresses and saved pieces, in one place.",
    picture: (
      <Picture
        picture={art("still-drape", "", "still")}
        ratio="fill"
        decorative
        sizes="42vw"
        className="absolute inset-0"
      />
    ),
    children: (
      <Button size="large" wide>
        Sign in
      </Button>
    ),
    foot: <p>New here? Open an account.</p>,
  },
  argTypes: { picture: { control: false }, children: { control: false }, foot: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof DoorFrame>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const WordsOnly: Story = { args: { picture: undefined, lead: undefined, foot: undefined } };
