import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

/** The head of a page about an order: the name, and the way to the shop. */
export function OrderHeaderView() {
  return (
    <header className="flex items-center justify-between pt-6 lg:pt-7">
      <TextLink href="/" look="text" prefetch={false} className="py-2 text-title hover:no-underline">
        <Wordmark />
      </TextLink>
      <TextLink
        href="/shop"
        look="text"
        prefetch={false}
        className="py-2 text-small text-grey hover:text-ink print:hidden"
      >
        Shop
      </TextLink>
    </header>
  );
}
