import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

const meta = {
  title: "Primitives/Notice",
  component: Notice,
  args: { children: "The price of one piece has changed since you put it here." },
  argTypes: { action: { control: false } },
} satisfies Meta<typeof Notice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Note: Story = {};
export const Failure: Story = {
  args: { tone: "error", children: "Your bank declined the card. Nothing was charged." },
};

export const WithAction: Story = {
  args: {
    action: (
      <Button variant="outline" size="small">
        Try again
      </Button>
    ),
  },
};

export const LongWords: Story = {
  args: {
    children:
      "Two of the three jumpers you asked for are being paid for by somebody else right now. If they let go, which they must do within fifteen minutes, yours will be held.",
  },
  globals: { viewport: { value: "narrow" } },
};
