import type { Route } from "next";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";

/** The header's way to the bag. The count has its place before it is known, so nothing moves when it comes. */
export function BagLinkView({ count }: { count: number | null }) {
  return (
    <TextLink
      look="text"
      href={"/cart" as Route}
      prefetch={false}
      className="inline-flex min-h-11 items-center"
    >
      Bag
      <span className="tabular inline-block w-5 pl-1" aria-hidden="true">
        {count !== null && count > 0 ? count : ""}
      </span>
      {count !== null && <VisuallyHidden>{count === 1 ? ", 1 item" : `, ${count} items`}</VisuallyHidden>}
    </TextLink>
  );
}
