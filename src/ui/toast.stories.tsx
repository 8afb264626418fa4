import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Button } from "./button.tsx";
import { ToastRegion, useToasts } from "./toast.tsx";

function Say({ title, description, undo }: { title: string; description?: string; undo?: boolean }) {
  const toasts = useToasts();
  return (
    <Button
      onClick={() =>
        toasts.add({ title, description, ...(undo ? { actionProps: { children: "Undo" } } : {}), timeout: 0 })
      }
    >
      Say it
    </Button>
  );
}

const meta = {
  title: "Primitives/Toast",
  component: Say,
  args: { title: "Address saved" },
  parameters: { docs: { story: { inline: false, height: "260px" } } },
  decorators: [
    (Shown) => (
      <ToastRegion>
        <Shown />
      </ToastRegion>
    ),
  ],
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Say it" }));
    await waitFor(() => expect(within(document.body).getAllByText(args.title)[0]).toBeVisible());
  },
} satisfies Meta<typeof Say>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const WithAction: Story = { args: { title: "Removed from your bag", undo: true } };

export const Dismissed: Story = {
  args: { title: "We could not save that", description: "The network was away. Try again." },
  play: async (context) => {
    await meta.play(context);
    // Told to assistive technology once the message is reached; in sight all the time.
    await userEvent.click(within(document.body).getByLabelText("Dismiss"));
    await waitFor(() => expect(within(document.body).queryByText("We could not save that")).toBeNull());
  },
};
