import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { openingHours } from "../opening-hours.ts";
import { supportAnswers } from "../support.ts";
import { SupportView } from "./support.view.tsx";

const supportEmail = "hello@cartelle.example";

const meta = {
  title: "Content/Support",
  component: SupportView,
  parameters: { layout: "fullscreen" },
  args: {
    groups: supportAnswers({ holdMinutes: 15, maxPerLine: 5, maxPerCart: 20, supportEmail }),
    hours: openingHours,
    place: "Vienna",
    supportEmail,
    openNow: "Open now, until 17:00.",
    form: <p className="border border-hairline p-8 text-grey">The contact form</p>,
  },
  argTypes: { openNow: { control: false }, form: { control: false } },
} satisfies Meta<typeof SupportView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByText("Is “2 left” true?"));
    await expect(page.getByText(/We never show a number to hurry you/)).toBeVisible();
  },
};
export const Closed: Story = { args: { openNow: "Closed now. We are back on Monday at 9:00." } };
/** Before the page knows what time it is. */
export const NotKnownYet: Story = { args: { openNow: "" } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
