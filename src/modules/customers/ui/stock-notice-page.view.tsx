import type { Route } from "next";
import { capitalised } from "#modules/catalog/product.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { Radio, RadioGroup } from "#ui/radio-group.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import type { NoticedVariant } from "../stock-notices.ts";

type StockNoticePageProps = {
  product: { slug: string; name: string; variants: readonly NoticedVariant[] };
  /** The variant that was asked for just now, by name. */
  asked: string | null;
  problem: string | null;
  post: (form: FormData) => Promise<void>;
};

/** What is sold out of a product, to choose from, and where to write: for those without scripts. */
export function StockNoticePageView({ product, asked, problem, post }: StockNoticePageProps) {
  const productHref = `/product/${product.slug}` as Route;
  if (product.variants.length === 0) {
    return (
      <EmptyState
        as="h1"
        title="Everything is there"
        action={<ButtonLink href={productHref}>See the product</ButtonLink>}
      >
        Each size and colour can be bought right now.
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto grid max-w-form gap-8 px-gutter py-10 sm:px-0 md:py-16">
      <h1 className="text-display-s">{`${product.name}, sold out in your size?`}</h1>
      {asked && (
        <Notice>{`Noted. We write once when ${asked} is back, in the order in which people asked.`}</Notice>
      )}
      <form action={post} className="grid gap-6">
        <input type="hidden" name="product" value={product.slug} />
        <RadioGroup legend="What are you waiting for?">
          {product.variants.map((variant) => (
            <Radio
              key={variant.id}
              name="variantId"
              value={variant.id}
              required
              label={
                variant.size === "One size"
                  ? capitalised(variant.colour)
                  : `${capitalised(variant.colour)}, ${variant.size}`
              }
            />
          ))}
        </RadioGroup>
        <TextField
          label="Email"
          name="email"
          type="email"
          autoComplete="email"
          required
          error={problem ?? undefined}
          hint="For this one mail. It is not kept for anything else."
        />
        <div>
          <Button type="submit">Tell me</Button>
        </div>
      </form>
    </div>
  );
}
