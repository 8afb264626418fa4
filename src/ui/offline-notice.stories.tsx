import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OfflineBar } from "./offline-notice.tsx";

const meta = {
  title: "Primitives/Offline notice",
  component: OfflineBar,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof OfflineBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Offline: Story = {};

/** With the page's own words. */
export const AtCheckout: Story = { args: { children: "You are offline. Nothing you typed is lost." } };
