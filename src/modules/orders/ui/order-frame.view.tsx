import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

/** The page around an order: the name, the way to the shop, and room. */
export function OrderFrameView({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-gutter pb-section">
      <header className="flex items-center justify-between pt-6 lg:pt-7">
        <TextLink href="/" look="text" prefetch={false} className="py-2 text-title hover:no-underline">
          <Wordmark />
        </TextLink>
        <TextLink
          href="/shop"
          look="text"
          prefetch={false}
          className="py-2 text-small text-grey hover:text-ink"
        >
          Shop
        </TextLink>
      </header>
      <main id="main" tabIndex={-1} className="pt-12 outline-none lg:pt-20">
        {children}
      </main>
    </div>
  );
}
