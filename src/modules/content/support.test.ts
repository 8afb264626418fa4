import { expect, test } from "vitest";
import { supportAnswers, supportStructuredData } from "./support.ts";

const groups = supportAnswers({
  holdMinutes: 15,
  maxPerLine: 5,
  maxPerCart: 20,
  supportEmail: "hello@shop.example",
});
const answers = groups.flatMap((group) => group.answers);

test("every answer has an anchor of its own", () => {
  const ids = answers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/);
});

test("the numbers in the answers are the shop's", () => {
  const words = JSON.stringify(answers);
  for (const fact of ["15 minutes", "5 of one size", "20 pieces", "hello@shop.example"]) {
    expect(words).toContain(fact);
  }
});

test("search engines read every answer that people read", () => {
  const data = supportStructuredData(groups) as { mainEntity: { acceptedAnswer: { text: string } }[] };
  expect(data.mainEntity.map(({ acceptedAnswer }) => acceptedAnswer.text)).toEqual(
    answers.map(({ answer }) => answer.join(" ")),
  );
});
