import { describe, expect, test } from "vitest";
import * as rules from "../browser/frame/card-rules.js";
import { canonicalForm, parseForm } from "../src/form.ts";
import { createIds } from "../src/ids.ts";
import { passesLuhn, TEST_CARDS, TEST_IBANS } from "../src/test-cards.ts";

describe("the form encoding", () => {
  test("nests maps and lists, keeps empty values, and is safe from prototype keys", () => {
    const parsed = parseForm("a=1&b[c][d]=x+y&e[0]=p&e[1]=q&f[]=r&g=&__proto__[h]=1&i[0][j]=2");
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(
      JSON.parse(
        '{"a":"1","b":{"c":{"d":"x y"}},"e":["p","q"],"f":["r"],"g":"","__proto__":{"h":"1"},"i":[{"j":"2"}]}',
      ),
    );
    expect(({} as Record<string, unknown>).h).toBeUndefined();
  });

  test("has one canonical text whatever the order", () => {
    expect(canonicalForm("b=2&a=1")).toBe(canonicalForm("a=1&b=2"));
    expect(canonicalForm("a=1&b=2")).not.toBe(canonicalForm("a=2&b=1"));
  });
});

test("ids have Stripe's shape and do not repeat", () => {
  const ids = createIds();
  const made = Array.from({ length: 1000 }, () => ids.next("pi_3"));
  expect(new Set(made).size).toBe(1000);
  expect(made.every((id) => /^pi_3[0-9A-Za-z]{23}$/.test(id))).toBe(true);
});

test("every number in the tables passes its own check", () => {
  expect(TEST_CARDS.filter(({ number }) => !passesLuhn(number))).toEqual([]);
  expect(TEST_CARDS.filter(({ number, brand }) => rules.brandOf(number).name !== brand)).toEqual([]);
  expect(TEST_IBANS.filter(({ iban }) => rules.faultOfIban(iban) !== null)).toEqual([]);
});

describe("the card form", () => {
  test.each([
    ["4242424242424242", "4242 4242 4242 4242"],
    ["378282246310005", "3782 822463 10005"],
    ["30569309025904", "3056 930902 5904"],
    ["42424242424242421", "4242 4242 4242 4242"],
    ["4242-4242", "4242 4242"],
  ])("writes %s as %s", (typed, shown) => {
    expect(rules.formatNumber(typed)).toBe(shown);
  });

  test.each([
    ["1", false, "1"],
    ["4", false, "04 / "],
    ["12", false, "12 / "],
    ["12 / ", true, "12"],
    ["1229", false, "12 / 29"],
    ["12/2029", false, "12 / 29"],
    ["12 / 295", false, "12 / 29"],
  ])("writes the expiry %s (deleting: %s) as %s", (typed, deleting, shown) => {
    expect(rules.formatExpiry(typed, deleting)).toBe(shown);
  });

  const today = new Date("2026-11-22T12:00:00");
  test.each([
    ["11 / 26", undefined],
    ["10 / 26", "invalid_expiry_month_past"],
    ["12 / 25", "invalid_expiry_year_past"],
    ["13 / 27", "incomplete_expiry"],
    ["1", "incomplete_expiry"],
    ["01 / 77", "invalid_expiry_year"],
  ])("judges the expiry %s as %s", (text, code) => {
    expect(rules.faultOfExpiry(text, today)?.code).toBe(code);
  });

  test("asks four digits of an Amex, three of others", () => {
    expect(rules.faultOfCode("123", "378282246310005")?.code).toBe("incomplete_cvc");
    expect(rules.faultOfCode("1234", "378282246310005")).toBeNull();
    expect(rules.faultOfCode("123", "4242")).toBeNull();
  });

  test.each([
    ["94107", "US", true],
    ["94107-1234", "US", true],
    ["9410", "US", false],
    ["SW1A 1AA", "GB", true],
    ["", "GB", false],
  ])("judges the postal code %s of %s", (code, country, good) => {
    expect(rules.faultOfPostalCode(code, country) === null).toBe(good);
  });

  test("finds a wrong IBAN", () => {
    expect(rules.faultOfIban("DE89370400440532013001")?.code).toBe("invalid_iban");
    expect(rules.faultOfIban("DE89")?.code).toBe("incomplete_iban");
  });
});
