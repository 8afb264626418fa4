import type { Route } from "next";
import Link from "next/link";
import { Marquee } from "#ui/motion/marquee.tsx";
import { type Praise, starWords } from "../reviews.ts";

/** How long one of them is read. */
const secondsEach = 9;

/** What buyers say, in large lines that pass by. */
export function PraiseMarqueeView({ praise }: { praise: readonly Praise[] }) {
  if (praise.length === 0) return null;
  return (
    <Marquee label="What buyers say" seconds={praise.length * secondsEach}>
      {praise.map(({ id, author, rating, body, product }) => (
        <li key={id} className="w-[min(84vw,42rem)] shrink-0 px-gutter">
          <figure className="flex h-full flex-col justify-between gap-6 border-t border-ink pt-5">
            <blockquote className="text-heading text-balance lg:text-display-s">“{body}”</blockquote>
            <figcaption className="text-small text-grey">
              {author},{" "}
              <Link
                href={`/product/${product.slug}` as Route}
                className="underline underline-offset-4 hover:text-ink"
              >
                {product.name}
              </Link>
              , {starWords(rating)}
            </figcaption>
          </figure>
        </li>
      ))}
    </Marquee>
  );
}
