import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { AdminDoor } from "./admin-door.view.tsx";

const meta = {
  title: "Identity/Admin door",
  component: AdminDoor,
  args: {
    title: "The admin",
    lead: "For those who work here.",
    children: "Fields",
    foot: "Forgot the password",
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof AdminDoor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithFields: Story = {};
export const DeadEnd: Story = {
  args: { title: "This invitation is void", lead: "Ask for a new one.", children: null, foot: undefined },
};
