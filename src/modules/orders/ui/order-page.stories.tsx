import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { orderFixture, singleOrderFixture } from "./fixtures/order.fixture.ts";
import { OrderPageView } from "./order-page.view.tsx";
import { OrderToolsView } from "./order-tools.view.tsx";

const meta = {
  title: "Orders/Order page",
  component: OrderPageView,
  parameters: { layout: "fullscreen" },
  args: {
    order: orderFixture,
    tools: <OrderToolsView isCopied={false} onCopy={fn()} onPrint={fn()} />,
  },
} satisfies Meta<typeof OrderPageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Paid: Story = {};
export const OnePiece: Story = { args: { order: singleOrderFixture } };
export const Phone: Story = { globals: { viewport: { value: "phone" } } };
export const Narrowest: Story = { globals: { viewport: { value: "narrow" } } };

export const PartlyRefunded: Story = {
  args: {
    order: {
      ...orderFixture,
      refundedMinor: 26_500,
      events: [
        ...orderFixture.events,
        { kind: "refunded", at: "2026-11-29T15:20:00Z", detail: { refundedMinor: 26_500 } },
      ],
    },
  },
};

export const PaidBack: Story = {
  args: { order: { ...orderFixture, refundedMinor: orderFixture.totalMinor } },
};

export const Disputed: Story = {
  args: {
    order: {
      ...orderFixture,
      isDisputed: true,
      events: [...orderFixture.events, { kind: "disputed", at: "2026-12-02T09:00:00Z", detail: {} }],
    },
  },
};

export const Cancelled: Story = { args: { order: { ...orderFixture, state: "CANCELLED" } } };

/** A discount, a long name, an address with all its lines and a piece whose picture is gone. */
export const LongWords: Story = {
  args: {
    order: {
      ...orderFixture,
      email: "a-rather-long-address-that-has-to-break-somewhere@an-equally-long-domain.example",
      discountMinor: 5_000,
      totalMinor: 70_300,
      shippingAddress: {
        name: "Maximiliana Sample-Buyer of the Long Names",
        line1: "1400 Example Boulevard, Building 4, Entrance C",
        line2: "Floor 12, door 1207, please ring twice",
        city: "Llanfairpwllgwyngyll",
        region: "",
        postalCode: "LL61 5UJ",
        country: "GB",
      },
      lines: orderFixture.lines.map((line) => ({
        ...line,
        title: `${line.title} with a name that goes on for longer than anybody would like to read`,
        image: null,
        quantity: 3,
      })),
    },
  },
};
