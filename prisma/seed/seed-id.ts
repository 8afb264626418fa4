import { v5 } from "uuid";

/** The namespace of every seeded id (UUIDv5): the same shop has the same ids in every database. */
const namespace = "5b0c7e2a-9f41-5d0e-8a63-2f1d94c7b6e0";

type Kind =
  | "attempt"
  | "author"
  | "cart"
  | "category"
  | "checkout"
  | "colour"
  | "media"
  | "order"
  | "post"
  | "product"
  | "review"
  | "shipping"
  | "variant";

/** The id of a seeded thing, from what a person calls it ("product", "wool-coat"). */
export function seedId(kind: Kind, name: string): string {
  return v5(`${kind}:${name}`, namespace);
}
