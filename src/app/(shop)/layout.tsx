import "../styles/global.css";
import type { Metadata, Route, Viewport } from "next";
import type { ReactNode } from "react";
import { BagLink } from "#modules/cart/ui/bag-link.tsx";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { SiteFooter } from "#modules/content/ui/site-footer.view.tsx";
import { SiteHeader } from "#modules/content/ui/site-header.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { env } from "#platform/env.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { fontClasses } from "../fonts.ts";
import { checkoutSlots } from "./checkout-slots.tsx";

export const metadata: Metadata = {
  metadataBase: new URL(env().APP_ORIGIN),
  title: { default: "Cartelle. Few things, made well", template: "%s, Cartelle" },
  description: "Clothes, shoes and bags in small runs, with stock that is told as it is.",
  icons: {
    icon: [
      { url: "/favicon.svg", type: "image/svg+xml" },
      { url: "/favicon.ico", sizes: "32x32" },
    ],
  },
  openGraph: { siteName: "Cartelle", type: "website" },
};

export const viewport: Viewport = { themeColor: "#ffffff", colorScheme: "light" };

/** Browsing: header, page, footer. Fully prerendered; what is live comes after first paint. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [categories, settings] = await Promise.all([cachedCategories(), cachedSettings()]);
  const everything = { label: "Everything", href: "/shop" as Route };
  const kinds = categories.map(({ name, slug }) => ({ label: name, href: `/shop/${slug}` as Route }));
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <SkipLink />
        <SiteHeader links={[{ label: "Shop", href: "/shop" }]} bag={<BagLink slots={checkoutSlots} />} />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter
          groups={[{ title: "Shop", links: [everything, ...kinds] }]}
          supportEmail={settings.supportEmail}
        />
      </body>
    </html>
  );
}
