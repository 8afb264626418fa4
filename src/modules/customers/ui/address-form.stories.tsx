import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { AddressFormView } from "./address-form.view.tsx";
import { countries, homeAddress, workAddress } from "./fixtures/addresses.fixture.ts";

const meta = {
  title: "Customers/Address form",
  component: AddressFormView,
  args: {
    state: { status: "idle" },
    action: fn(),
    isPending: false,
    onSubmit: fn((event) => event.preventDefault()),
    isOffline: false,
    address: null,
    countries,
    country: "AT",
    onCountry: fn(),
  },
} satisfies Meta<typeof AddressFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const New: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.selectOptions(within(canvasElement).getByLabelText("Country"), "US");
    await expect(args.onCountry).toHaveBeenCalledWith("US");
  },
};

/** The one where things go stays it. */
export const Rewritten: Story = {
  args: { address: homeAddress },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText("Full name")).toHaveValue("Sample Buyer");
    await expect(within(canvasElement).queryByRole("checkbox")).toBeNull();
  },
};

export const UnitedStates: Story = { args: { country: "US" } };
export const Saving: Story = { args: { isPending: true, address: workAddress } };

export const Refused: Story = {
  args: {
    state: {
      status: "refused",
      problem: "invalid_input",
      fields: { postalCode: "An Austrian postal code has four digits, like 1070." },
      values: { name: "Sample Buyer", line1: "14 Example Street", postalCode: "10", city: "Vienna" },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByDisplayValue("10")).toBeInvalid();
  },
};

export const BookFull: Story = {
  args: { state: { status: "refused", problem: "too_many", fields: {}, values: {} } },
};

export const Offline: Story = { args: { isOffline: true } };
