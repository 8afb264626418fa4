import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Price } from "./price.tsx";
import { Table } from "./table.tsx";

type Line = { order: string; placed: string; pieces: number; totalMinor: number };

const rows: Line[] = [
  { order: "10481", placed: "3 November", pieces: 2, totalMinor: 62000 },
  { order: "10377", placed: "14 October", pieces: 1, totalMinor: 48000 },
  { order: "9912", placed: "2 February", pieces: 12, totalMinor: 190450 },
];

const meta = {
  title: "Primitives/Table",
  component: Table<Line>,
  args: {
    caption: "Orders",
    rows,
    keyOf: ({ order }) => order,
    columns: [
      { key: "order", head: "Order", cell: ({ order }) => order },
      { key: "placed", head: "Placed", cell: ({ placed }) => placed },
      { key: "pieces", head: "Pieces", numeric: true, cell: ({ pieces }) => pieces },
      {
        key: "total",
        head: "Total",
        numeric: true,
        cell: ({ totalMinor }) => <Price amountMinor={totalMinor} currency="USD" exact />,
      },
    ],
    empty: "No orders yet.",
  },
} satisfies Meta<typeof Table<Line>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Empty: Story = { args: { rows: [] } };
export const CaptionForReadersOnly: Story = { args: { hideCaption: true } };

/** It scrolls by itself, and the page does not. */
export const TooWide: Story = {
  decorators: [
    (Shown) => (
      <div className="w-60">
        <Shown />
      </div>
    ),
  ],
};
