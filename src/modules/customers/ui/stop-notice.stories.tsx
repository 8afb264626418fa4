import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { StopNoticeView } from "./stop-notice.view.tsx";

const notice = { link: { id: "notice", sig: "signature" }, name: "Wool coat in camel, XL", isOpen: true };

const meta = {
  title: "Customers/Stop a notice",
  component: StopNoticeView,
  args: { notice, isDone: false, post: fn() },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof StopNoticeView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const EndedAlready: Story = { args: { notice: { ...notice, isOpen: false } } };
export const Stopped: Story = { args: { isDone: true } };
export const LinkOpensNothing: Story = { args: { notice: null } };
