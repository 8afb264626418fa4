import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { EmptyState } from "./empty-state.tsx";
import { ButtonLink } from "./text-link.tsx";

const meta = {
  title: "Primitives/Empty state",
  component: EmptyState,
  args: {
    title: "Your bag is empty",
    children: "What you put in it stays for 60 days, on this device.",
    action: <ButtonLink href="/shop">See what is new</ButtonLink>,
  },
  argTypes: { action: { control: false } },
} satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAWayOut: Story = {};
export const WordsOnly: Story = { args: { children: undefined, action: undefined, title: "No orders yet" } };

export const LongWords: Story = {
  args: { title: "Nothing we make is oxblood, under $80, in XS and here today" },
  globals: { viewport: { value: "narrow" } },
};
