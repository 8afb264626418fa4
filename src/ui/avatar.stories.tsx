import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Avatar } from "./avatar.tsx";

const meta = {
  title: "Primitives/Avatar",
  component: Avatar,
  args: {
    name: "Ada Lindqvist",
    picture: { src: "/art/still-drape.webp", width: 1200, height: 900, alt: "" },
  },
  argTypes: { size: { control: "inline-radio", options: ["small", "medium", "large"] } },
} satisfies Meta<typeof Avatar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPicture: Story = { args: { size: "large" } };
export const Initials: Story = { args: { picture: null } };
export const OneName: Story = { args: { picture: null, name: "Björk", size: "small" } };

export const Sizes: Story = {
  render: (args) => (
    <div className="flex items-end gap-4">
      <Avatar {...args} size="small" />
      <Avatar {...args} size="medium" />
      <Avatar {...args} size="large" />
    </div>
  ),
};
