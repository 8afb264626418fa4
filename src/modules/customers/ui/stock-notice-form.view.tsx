import type { FormEvent } from "react";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";

export type StockNoticeAnswer =
  | { kind: "none" }
  | { kind: "sending" }
  | { kind: "sent" }
  | { kind: "failed"; message: string };

type StockNoticeFormProps = {
  variantId: string;
  /** "Wool coat in camel, XL". */
  variantName: string;
  productSlug: string;
  answer: StockNoticeAnswer;
  /** Where the form goes without scripts. */
  post: (form: FormData) => Promise<void>;
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
};

/** One field: where to write when it is back. */
export function StockNoticeFormView(props: StockNoticeFormProps) {
  const { variantId, variantName, productSlug, answer, post, onSubmit } = props;
  if (answer.kind === "sent") {
    return (
      <p role="status" className="text-lead">
        {`We will write once when ${variantName} is back, in the order in which people asked. A mail that lets you change your mind is on its way.`}
      </p>
    );
  }
  return (
    <form action={post} onSubmit={onSubmit} noValidate={onSubmit !== undefined} className="grid gap-4">
      <input type="hidden" name="variantId" value={variantId} />
      <input type="hidden" name="product" value={productSlug} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="email"
        required
        error={answer.kind === "failed" ? answer.message : undefined}
        hint="For this one mail. It is not kept for anything else."
      />
      <Button type="submit" wide loading={answer.kind === "sending"}>
        Tell me
      </Button>
    </form>
  );
}
