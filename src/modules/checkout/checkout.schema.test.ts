import { expect, test } from "vitest";
import { deliverySchema } from "./checkout.schema.ts";

const vienna = {
  name: "Sample Buyer",
  line1: "14 Example Street",
  line2: "",
  city: "Vienna",
  region: "",
  postalCode: "1070",
  country: "AT",
};

function messages(address: object, email = "sample@example.com"): Record<string, string> {
  const parsed = deliverySchema.safeParse({ email, address, shippingCode: null });
  return Object.fromEntries(
    (parsed.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]),
  );
}

test("a complete address passes, its ends trimmed", () => {
  const parsed = deliverySchema.parse({
    email: " sample@example.com ".trim(),
    address: { ...vienna, city: " Vienna " },
    shippingCode: null,
  });
  expect(parsed.address.city).toBe("Vienna");
});

test("a postal code answers for itself while other fields are still empty", () => {
  const empty = { ...vienna, name: "", line1: "", city: "" };
  expect(messages({ ...empty, postalCode: "10700" })).toMatchObject({
    "address.postalCode": "An Austrian postal code has four digits, like 1070.",
    "address.name": "Please enter the name on the door or the letterbox.",
  });
});

test("an empty postal code is asked for, not corrected", () => {
  expect(messages({ ...vienna, postalCode: "" })).toEqual({
    "address.postalCode": "Please enter the postal code.",
  });
  expect(messages({ ...vienna, country: "US", region: "NY", postalCode: "" })).toEqual({
    "address.postalCode": "Please enter the ZIP code.",
  });
});

test("a state is asked for where addresses have one", () => {
  const newYork = { ...vienna, country: "US", city: "New York", postalCode: "10012" };
  expect(messages(newYork)).toEqual({ "address.region": "Please enter the state." });
  expect(messages({ ...newYork, region: "NY" })).toEqual({});
});

test("what is no address at all is refused, not thrown at", () => {
  for (const address of [null, "x", {}, { country: "__proto__" }]) {
    expect(deliverySchema.safeParse({ email: "a@b.co", address, shippingCode: null }).success).toBe(false);
  }
});
