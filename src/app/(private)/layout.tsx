import "../styles/global.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { fontClasses } from "../fonts.ts";
import { siteMetadata, siteViewport } from "../site-metadata.ts";

/** These documents carry a nonce, so nothing of them may be rendered before the request that it is for. */
export const instant = false;

export const metadata: Metadata = { ...siteMetadata, robots: { index: false } };
export const viewport = siteViewport;

/** Pages about one person, rendered for each request: the bag, and later account and admin. */
export default async function PrivateLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
