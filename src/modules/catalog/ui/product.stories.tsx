import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { Price } from "#ui/price.tsx";
import { coat, pickerColours } from "./fixtures/product.fixture.ts";
import { GalleryView } from "./gallery.view.tsx";
import { ProductView } from "./product.view.tsx";
import { VariantPickerView } from "./variant-picker.view.tsx";

const pictures = ["front", "angle", "detail"].map((view) =>
  art(`wool-coat-camel-${view}`, `Wool coat in camel, ${view}`),
);

const meta = {
  title: "Catalog/Product",
  component: ProductView,
  args: {
    product: coat,
    holdMinutes: 15,
    delivery: <p>Sent from our own shelf on working days.</p>,
    gallery: <GalleryView pictures={[...pictures, art("still-rail", "Four pieces on a rail")]} />,
    price: <Price amountMinor={48000} currency="USD" compareAtMinor={null} />,
    rating: <a href="#reviews">4.4 (14)</a>,
    asides: <button type="button">Share</button>,
    buy: (
      <div className="grid gap-4">
        <VariantPickerView
          colours={pickerColours}
          chosenColour="camel"
          chosenVariant={null}
          stock={{ "camel-M": 2, "camel-XL": 0 }}
          onColour={fn()}
          onVariant={fn()}
        />
        <Button size="large" wide>
          Add to bag
        </Button>
      </div>
    ),
    below: null,
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ProductView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnSale: Story = {};
export const LongName: Story = {
  args: {
    product: { ...coat, name: "Double-faced virgin wool and cashmere coat with horn buttons", edition: null },
  },
};
export const WithoutMeasurements: Story = { args: { product: { ...coat, measurements: null } } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const Narrowest: Story = { globals: { viewport: { value: "narrow" } } };
