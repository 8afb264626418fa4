import type { Metadata } from "next";
import { SearchHeadView } from "#modules/search/ui/search-head.view.tsx";
import { SearchWayOn } from "../search-way-on.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Search",
  description: "Look for pieces, kinds and stories.",
  robots: { index: false, follow: true },
};

/** Before anything was asked. With a question in the address the proxy leads to its own page (`/found`). */
export default function SearchPage() {
  return (
    <>
      <SearchHeadView title="What are you looking for?" search="" />
      <SearchWayOn />
    </>
  );
}
