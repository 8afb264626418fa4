import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { WishlistButtonView } from "./wishlist-button.view.tsx";

const known = { kind: "known", isKept: false, isBusy: false, problem: null } as const;

const meta = {
  title: "Customers/Save for later",
  component: WishlistButtonView,
  args: {
    state: known,
    signInHref: "/account/sign-in?next=/product/wool-coat",
    onInvite: fn(),
    onToggle: fn(),
  },
} satisfies Meta<typeof WishlistButtonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotSaved: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { pressed: false }));
    await expect(args.onToggle).toHaveBeenCalledWith(true);
  },
};

export const Saved: Story = {
  args: { state: { ...known, isKept: true } },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { pressed: true }));
    await expect(args.onToggle).toHaveBeenCalledWith(false);
  },
};

export const Busy: Story = {
  args: { state: { ...known, isBusy: true } },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    await expect(args.onToggle).not.toHaveBeenCalled();
  },
};

export const Failed: Story = {
  args: { state: { ...known, problem: "That was not saved. Check your connection and try again." } },
};

/** Nobody is signed in: the way leads through the door and back. */
export const Guest: Story = { args: { state: { kind: "guest" } } };
