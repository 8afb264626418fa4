import "./styles/global.css";
import type { Metadata } from "next";
import { NotFoundView } from "./(shop)/not-found.view.tsx";
import { fontClasses } from "./fonts.ts";
import { ShopChrome } from "./shop-chrome.tsx";
import { siteMetadata } from "./site-metadata.ts";

export const metadata: Metadata = { ...siteMetadata, title: "Not found, Cartelle", robots: { index: false } };

/** For an address that no route matches. It has no layout: with several root layouts there is none to choose. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <ShopChrome>
          <NotFoundView />
        </ShopChrome>
      </body>
    </html>
  );
}
