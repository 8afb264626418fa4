import type { ReviewField } from "./review.schema.ts";

/** What stands in the form's fields, as it was typed. */
export type TypedReview = Readonly<Record<ReviewField, string>>;

export type ReviewFormState = {
  typed: TypedReview;
  errors: Partial<Record<ReviewField, string>>;
  /** What went wrong with all of it. */
  problem: string | null;
};

/** A form nobody has typed in, but for a name that is known. */
export function emptyReview(author: string): ReviewFormState {
  return { typed: { rating: "", title: "", body: "", author }, errors: {}, problem: null };
}

/** Reads the fields as they were typed. */
export function typedReview(form: FormData): TypedReview {
  const text = (name: ReviewField) => String(form.get(name) ?? "");
  return { rating: text("rating"), title: text("title"), body: text("body"), author: text("author") };
}

/** "Ines Maria Moreau" is shown as "Ines M."; a single name stays. */
export function shownName(fullName: string): string {
  const [first = "", ...others] = fullName.trim().split(/\s+/);
  const initial = others.at(-1)?.charAt(0);
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
}
