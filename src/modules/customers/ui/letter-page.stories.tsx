import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { LetterPageView } from "./letter-page.view.tsx";

const meta = {
  title: "Customers/Letter page",
  component: LetterPageView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof LetterPageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Confirm: Story = {
  args: {
    title: "One letter a month?",
    text: "One click, and the next letter comes to you.",
    action: <Button size="large">Yes, send me the letter</Button>,
  },
};

export const LinkNotValid: Story = {
  args: {
    title: "This link does not work any more",
    text: "Links in our mails confirm for seven days. Ask for the letter once more, and we send you a new one.",
    action: <ButtonLink href="/">Go to the shop</ButtonLink>,
  },
};
