import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { Accordion, AccordionItem } from "./accordion.tsx";

const meta = {
  title: "Primitives/Accordion",
  component: Accordion,
  args: {
    className: "max-w-form",
    children: [
      <AccordionItem key="delivery" name="facts" title="Delivery">
        Two to four days by post, free from $150. Tomorrow by noon with the courier.
      </AccordionItem>,
      <AccordionItem key="returns" name="facts" title="Returns">
        Thirty days, unworn, the label is in the parcel.
      </AccordionItem>,
      <AccordionItem
        key="care"
        name="facts"
        title="What happens when a button comes off after the first winter"
      >
        Send it back and we sew it on, for as long as we have the thread.
      </AccordionItem>,
    ],
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Accordion>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

/** Items of one name close one another; each is a stop of the keyboard. */
export const OpenedInTurn: Story = {
  play: async ({ canvasElement }) => {
    const item = (words: RegExp) => within(canvasElement).getByText(words).closest("details");
    await userEvent.tab();
    await expect(
      within(canvasElement)
        .getByText(/^Delivery/)
        .closest("summary"),
    ).toHaveFocus();
    await userEvent.click(within(canvasElement).getByText(/^Delivery/));
    await expect(item(/^Delivery/)).toHaveAttribute("open");
    await userEvent.click(within(canvasElement).getByText(/^Returns/));
    await expect(item(/^Returns/)).toHaveAttribute("open");
    await expect(item(/^Delivery/)).not.toHaveAttribute("open");
  },
};

export const OneOpen: Story = {
  args: {
    children: (
      <AccordionItem title="Delivery" open>
        Two to four days by post, free from $150.
      </AccordionItem>
    ),
  },
};
