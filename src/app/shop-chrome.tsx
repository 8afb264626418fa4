import type { ReactNode } from "react";
import { BagLink } from "#modules/cart/ui/bag-link.tsx";
import { HeaderBar } from "#modules/content/ui/header-bar.tsx";
import { MainMenu } from "#modules/content/ui/main-menu.tsx";
import { SiteFooter } from "#modules/content/ui/site-footer.view.tsx";
import { SiteHeader } from "#modules/content/ui/site-header.view.tsx";
import { postLetter } from "#modules/customers/newsletter.actions.ts";
import { NewsletterFormView } from "#modules/customers/ui/newsletter-form.view.tsx";
import { AccountLink } from "#modules/identity/ui/account-link.tsx";
import { SearchOpener } from "#modules/search/ui/search-opener.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { checkoutSlots } from "./checkout-slots.tsx";
import { LateChromeNotices } from "./late-chrome-notices.tsx";
import { LateNewsletterForm } from "./late-newsletter-form.tsx";
import { services, shopNavigation, siteMap } from "./shop-navigation.ts";

/** Skip link, header, page and footer, for the body of every root layout that belongs to the shop. */
export async function ShopChrome({ children }: { children: ReactNode }) {
  const [navigation, settings, slots] = await Promise.all([
    shopNavigation(),
    cachedSettings(),
    checkoutSlots(),
  ]);
  return (
    <>
      <SkipLink />
      <HeaderBar>
        <SiteHeader
          menu={<MainMenu navigation={navigation} services={services} />}
          search={<SearchOpener className="hidden min-h-11 items-center min-[22rem]:inline-flex" />}
          account={<AccountLink />}
          bag={<BagLink slots={slots} />}
        />
      </HeaderBar>
      <main id="main" tabIndex={-1} className="min-h-[70svh] outline-none">
        {children}
      </main>
      <SiteFooter
        groups={siteMap(navigation)}
        newsletter={
          <>
            <h2 className="mb-8 text-heading text-balance">One letter a month. New pieces first.</h2>
            <LateNewsletterForm>
              <NewsletterFormView id="letter" ground="ink" answer={{ kind: "none" }} action={postLetter} />
            </LateNewsletterForm>
          </>
        }
        supportEmail={settings.supportEmail}
        currencyName={currencyName(settings.currency)}
      />
      <LateChromeNotices />
    </>
  );
}

/** "US dollars". */
function currencyName(currency: string): string {
  const words = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "name" });
  return words.formatToParts(2).find(({ type }) => type === "currency")?.value ?? currency;
}
