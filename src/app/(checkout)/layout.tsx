import "../styles/global.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { env } from "#platform/env.ts";
import { OfflineNotice } from "#ui/offline-notice.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { fontClasses } from "../fonts.ts";

export const metadata: Metadata = {
  metadataBase: new URL(env().APP_ORIGIN),
  title: { default: "Checkout, Cartelle", template: "%s, Cartelle" },
  robots: { index: false, follow: false },
  // The address of these pages is a key; it must not travel on as a referrer.
  referrer: "no-referrer",
};

export const viewport: Viewport = { themeColor: "#ffffff", colorScheme: "light" };

/** Buying: no header or footer to wander off by. Prerendered; what is the buyer's own comes by one private GET. */
export default function CheckoutLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <SkipLink />
        {children}
        <OfflineNotice>You are offline. Nothing you typed is lost.</OfflineNotice>
      </body>
    </html>
  );
}
