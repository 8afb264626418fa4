import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: { default: "Admin", template: "%s · Admin" } };

/** The admin and its doors. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}
