import "../styles/global.css";
import type { ReactNode } from "react";
import { fontClasses } from "../fonts.ts";
import { ShopChrome } from "../shop-chrome.tsx";
import { siteMetadata, siteViewport } from "../site-metadata.ts";

export const metadata = siteMetadata;
export const viewport = siteViewport;

/** Browsing: fully prerendered; what is live comes after first paint. */
export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <ShopChrome>{children}</ShopChrome>
      </body>
    </html>
  );
}
