import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { Radio, RadioGroup } from "./radio-group.tsx";

const meta = {
  title: "Primitives/Radio group",
  component: RadioGroup,
  args: {
    legend: "Delivery",
    className: "max-w-form",
    children: [
      <Radio
        key="post"
        name="delivery"
        value="post"
        label="Post"
        note="Two to four days"
        end="Free"
        defaultChecked
      />,
      <Radio
        key="courier"
        name="delivery"
        value="courier"
        label="Courier"
        note="Tomorrow by noon"
        end="$18"
      />,
      <Radio
        key="shop"
        name="delivery"
        value="shop"
        label="Collect"
        note="Closed in winter"
        end="Free"
        disabled
      />,
    ],
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof RadioGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ canvasElement }) => {
    const courier = within(canvasElement).getByRole("radio", { name: /Courier/ });
    await userEvent.click(within(canvasElement).getByText("Tomorrow by noon"));
    await expect(courier).toBeChecked();
    await userEvent.keyboard("{ArrowUp}");
    await expect(within(canvasElement).getByRole("radio", { name: /Post/ })).toBeChecked();
  },
};

export const WithError: Story = { args: { error: "Choose how it should come." } };
