import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { orderFixture } from "./fixtures/order.fixture.ts";
import { OrderTimelineView } from "./order-timeline.view.tsx";

const meta = {
  title: "Orders/Timeline",
  component: OrderTimelineView,
  args: { order: orderFixture },
} satisfies Meta<typeof OrderTimelineView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Fresh: Story = {
  play: async ({ canvasElement }) => {
    const steps = within(canvasElement).getAllByRole("listitem");
    await expect(steps).toHaveLength(4);
    await expect(steps[3]).toHaveTextContent("To come: With you");
  },
};

export const DisputeLost: Story = {
  args: {
    order: {
      ...orderFixture,
      isDisputed: true,
      events: [
        ...orderFixture.events,
        { kind: "disputed", at: "2026-12-02T09:00:00Z", detail: {} },
        { kind: "dispute_closed", at: "2026-12-20T11:30:00Z", detail: { status: "lost" } },
      ],
    },
  },
};

export const RefundFailed: Story = {
  args: {
    order: {
      ...orderFixture,
      events: [
        ...orderFixture.events,
        { kind: "refunded", at: "2026-11-29T15:20:00Z", detail: { refundedMinor: 26_500 } },
        { kind: "refund_failed", at: "2026-11-30T08:05:00Z", detail: { refundedMinor: 0 } },
      ],
    },
  },
};
