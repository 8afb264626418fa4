import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { RefillBagView } from "./refill-bag.view.tsx";

const meta = {
  title: "Checkout/Refill the bag",
  component: RefillBagView,
  args: { form: <Button>Fill it again</Button> },
  argTypes: { form: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof RefillBagView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AfterAFailedPayment: Story = {};
