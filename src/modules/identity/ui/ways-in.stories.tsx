import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { PasskeyListView, SessionListView } from "./ways-in.view.tsx";

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
const day = new Date("2026-11-02T09:00:00Z");

const meta = {
  title: "Identity/Ways in",
  component: PasskeyListView,
  args: {
    passkeys: [
      { id: "a", name: "Phone", isSynced: true, createdAt: day },
      { id: "b", name: "", isSynced: false, createdAt: null },
    ],
    onRemove: fn(),
    add: <Button variant="outline">Add a passkey</Button>,
  },
  argTypes: { add: { control: false } },
} satisfies Meta<typeof PasskeyListView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Passkeys: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("button", { name: /^Remove ?: Phone/ })).toBeVisible();
  },
};

export const NoPasskeys: Story = { args: { passkeys: [] } };

/** The browser one sits at is not signed out from here. */
export const Sessions: Story = {
  render: () => (
    <SessionListView
      sessions={[
        { id: "a", userAgent: firefox, signedInAt: day, isOwn: true },
        { id: "b", userAgent: "", signedInAt: day, isOwn: false },
      ]}
      onEnd={() => {}}
      onEndOthers={() => {}}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole("button", { name: /^Sign out ?:/ })).toHaveLength(1);
  },
};
