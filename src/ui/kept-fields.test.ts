import { expect, test } from "vitest";
import { mayBeKept, readFields, restored } from "./kept-fields.ts";

const text = (name: string, value: string, more = {}) => ({ name, type: "text", value, ...more });

test("what is typed and chosen is kept, by name", () => {
  const fields = [
    text("name", "Ada"),
    text("city", ""),
    { name: "topic", type: "radio", value: "delivery", checked: false },
    { name: "topic", type: "radio", value: "returns", checked: true },
    { name: "message", type: "textarea", value: "Hello" },
  ];
  expect(readFields(fields)).toEqual({ name: "Ada", topic: "returns", message: "Hello" });
});

test("passwords, cards, codes, files, hidden and nameless fields are never kept", () => {
  const secrets = [
    text("password", "x", { type: "password" }),
    text("number", "4242", { autocomplete: "section-a cc-number" }),
    text("code", "123456", { autocomplete: "one-time-code" }),
    text("csrf", "x", { type: "hidden" }),
    text("picture", "x", { type: "file" }),
    text("", "x"),
  ];
  expect(secrets.filter(mayBeKept)).toEqual([]);
  expect(readFields(secrets)).toEqual({});
});

test("a field is set back to what was kept, and left alone where nothing was or it is right already", () => {
  expect(restored(text("name", ""), { name: "Ada" })).toEqual({ value: "Ada" });
  expect(restored(text("name", "Ada"), { name: "Ada" })).toBeNull();
  expect(restored(text("name", ""), {})).toBeNull();
  expect(restored(text("toString", ""), {})).toBeNull();
  const box = { name: "agree", type: "checkbox", value: "on", checked: false };
  expect(restored(box, { agree: "on" })).toEqual({ checked: true });
  expect(restored({ ...box, checked: true }, { agree: "on" })).toBeNull();
  expect(restored(text("password", "", { type: "password" }), { password: "x" })).toBeNull();
});
