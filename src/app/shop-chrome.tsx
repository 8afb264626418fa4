import type { Route } from "next";
import type { ReactNode } from "react";
import { BagLink } from "#modules/cart/ui/bag-link.tsx";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { SiteFooter } from "#modules/content/ui/site-footer.view.tsx";
import { SiteHeader } from "#modules/content/ui/site-header.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { checkoutSlots } from "./checkout-slots.tsx";

/** Skip link, header, page and footer, for the body of every root layout that belongs to the shop. */
export async function ShopChrome({ children }: { children: ReactNode }) {
  const [categories, settings] = await Promise.all([cachedCategories(), cachedSettings()]);
  const everything = { label: "Everything", href: "/shop" as Route };
  const kinds = categories.map(({ name, slug }) => ({ label: name, href: `/shop/${slug}` as Route }));
  return (
    <>
      <SkipLink />
      <SiteHeader links={[{ label: "Shop", href: "/shop" }]} bag={<BagLink slots={checkoutSlots} />} />
      <main id="main" tabIndex={-1} className="min-h-[70svh] outline-none">
        {children}
      </main>
      <SiteFooter
        groups={[{ title: "Shop", links: [everything, ...kinds] }]}
        supportEmail={settings.supportEmail}
      />
    </>
  );
}
