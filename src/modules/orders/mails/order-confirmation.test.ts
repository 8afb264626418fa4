import { expect, test } from "vitest";
import { type OrderConfirmation, renderOrderConfirmation } from "./order-confirmation.tsx";

const line = {
  variantId: "v",
  productSlug: "wool-coat",
  title: "Wool coat",
  colour: "camel",
  size: "M",
  sku: "WC-CAM-M",
  image: { url: "/media/products/wool-coat.webp", width: 1200, height: 1500, alt: "A coat" },
  quantity: 2,
  unitPriceMinor: 48_000,
  discountMinor: 0,
  taxMinor: 0,
  totalMinor: 96_000,
};

function confirmation(over: Partial<OrderConfirmation["order"]> = {}): OrderConfirmation {
  const order = {
    number: 10_481,
    currency: "USD",
    lines: [line],
    subtotalMinor: 96_000,
    discountMinor: 0,
    shippingMinor: 800,
    taxMinor: 0,
    totalMinor: 96_800,
    shippingAddress: {
      name: "Sample Buyer",
      line1: "14 Example Street",
      line2: "",
      city: "Vienna",
      region: "",
      postalCode: "1070",
      country: "AT",
    },
    shippingMethod: { code: "at-standard", name: "Standard", priceMinor: 800, minDays: 2, maxDays: 4 },
    placedAt: new Date("2026-11-20T12:00:00Z"),
    ...over,
  };
  return { order, orderUrl: "https://shop.example/order?id=1&sig=2", origin: "https://shop.example" };
}

test("both parts say what was bought, what it came to, where it goes and where to look", async () => {
  const mail = await renderOrderConfirmation(confirmation());
  expect(mail.subject).toBe("Your order #10481");
  for (const words of ["Wool coat", "$960.00", "$968.00", "14 Example Street", "1070 Vienna", "Austria"]) {
    expect(mail.html).toContain(words);
    expect(mail.text).toContain(words);
  }
  expect(mail.text).toContain("Wool coat, Camel, M, 2 pieces: $960.00");
  expect(mail.text).toContain("Standard delivery, Tue 24 to Thu 26 November");
  expect(mail.text).toContain("https://shop.example/order?id=1&sig=2");
  expect(mail.html).toContain('href="https://shop.example/order?id=1&amp;sig=2"');
});

test("pictures come small and from the shop's own address", async () => {
  const { html } = await renderOrderConfirmation(confirmation());
  expect(html).toContain(
    "https://shop.example/_next/image?url=%2Fmedia%2Fproducts%2Fwool-coat.webp&amp;w=256&amp;q=75",
  );
});

test("what a buyer typed is text, whatever they typed", async () => {
  const shippingAddress = { ...confirmation().order.shippingAddress, name: '<img src=x onerror="alert(1)">' };
  const { html, text } = await renderOrderConfirmation(confirmation({ shippingAddress }));
  expect(html).not.toContain("<img src=x");
  expect(text).toContain("<img src=x");
});

test("a discount and a tax are told only where there are some", async () => {
  const plain = await renderOrderConfirmation(confirmation());
  expect(plain.text).not.toMatch(/Discount|Tax/);
  const both = await renderOrderConfirmation(confirmation({ discountMinor: 5000, taxMinor: 1200 }));
  expect(both.text).toContain("Discount: -$50.00");
  expect(both.text).toContain("Tax: $12.00");
});
