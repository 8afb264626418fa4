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
    apple: "/icons/apple-touch-180.png",
  },
  openGraph: {
    siteName: "Cartelle",
    type: "website",
    images: [{ url: "/og.jpg", width: 1200, height: 630, alt: "A tote, boots and coats in a sunlit room" }],
  },
  twitter: { card: "summary_large_image" },
};

export const siteViewport: Viewport = { themeColor: "#ffffff", colorScheme: "light" };
