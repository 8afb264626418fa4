import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ShopChrome } from "#app/shop-chrome.tsx";

export const metadata: Metadata = { title: "Account" };

/** The account and its doors, in the shop's own house. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  await connection();
  return <ShopChrome>{children}</ShopChrome>;
}
