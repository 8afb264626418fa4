import type { Metadata, Viewport } from "next";
import { env } from "#platform/env.ts";

/** What every root layout says of the site. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(env().APP_ORIGIN),
  title: { default: "Cartelle. Few things, made well", template: "%s, Cartelle" },
  description: "Clothes, shoes and bags in small runs, with stock that is told as it is.",
  icons: {
    icon: [
      { url: "/favicon.ico", sizes: "32x32" },
      { url: "/favicon.svg", type: "image/svg+xml" },
    ],
  },
  openGraph: { siteName: "Cartelle", type: "website" },
};

export const siteViewport: Viewport = { themeColor: "#ffffff", colorScheme: "light" };
