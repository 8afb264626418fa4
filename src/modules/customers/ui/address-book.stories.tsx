import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { AddressBookView } from "./address-book.view.tsx";
import { homeAddress, workAddress } from "./fixtures/addresses.fixture.ts";

const meta = {
  title: "Customers/Address book",
  component: AddressBookView,
  args: { addresses: [homeAddress, workAddress], onDefault: fn(), onRemove: fn() },
} satisfies Meta<typeof AddressBookView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The first one can't be made the first. */
export const Two: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole("button", { name: /^Make it the first/ })).toHaveLength(
      1,
    );
    await expect(within(canvasElement).getAllByRole("button", { name: /^Remove/ })).toHaveLength(2);
  },
};

export const One: Story = { args: { addresses: [homeAddress] } };
export const OnAPhone: Story = { globals: { viewport: { value: "narrow" } } };
