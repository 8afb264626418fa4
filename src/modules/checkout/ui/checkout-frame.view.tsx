import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

type CheckoutFrameProps = {
  /** The way back: a form, because leaving releases the hold. */
  back: ReactNode;
  /** What is bought, folded on top of a phone's page. */
  foldedSummary: ReactNode;
  /** What is bought, beside the steps where there is room. */
  summary: ReactNode;
  children: ReactNode;
};

/** The page of a purchase: the steps on paper at the left, what is bought on the panel at the right. */
export function CheckoutFrameView({ back, foldedSummary, summary, children }: CheckoutFrameProps) {
  return (
    <div className="grid min-h-dvh content-start lg:grid-cols-[7fr_5fr] lg:content-stretch">
      {/* What it comes to stays in sight while a phone scrolls through the form. */}
      <div className="sticky top-0 z-20 max-h-dvh overflow-y-auto overscroll-contain bg-panel lg:hidden">
        {foldedSummary}
      </div>
      <div className="px-gutter pb-16 lg:pl-20 lg:pr-16 xl:pr-20">
        <div className="mx-auto w-full max-w-form lg:mr-0">
          <header className="flex items-center justify-between pt-6 lg:pt-7">
            <TextLink href="/" look="text" prefetch={false} className="py-2 text-title hover:no-underline">
              <Wordmark />
            </TextLink>
            {back}
          </header>
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
        </div>
      </div>
      <aside aria-label="Order summary" className="hidden bg-panel lg:block">
        <div className="sticky top-0 max-h-dvh max-w-[37rem] overflow-y-auto px-14 pt-24 pb-10">
          {summary}
        </div>
      </aside>
    </div>
  );
}
