import { cn } from "#ui/class-names.ts";
import { starWords } from "../reviews.ts";

type StarsProps = { rating: number; className?: string | undefined };

/** Five small stars, as many of them filled as were given; read out as "4 out of 5 stars". */
export function Stars({ rating, className }: StarsProps) {
  return (
    <span role="img" aria-label={starWords(rating)} className={cn("inline-flex gap-0.5", className)}>
      {[1, 2, 3, 4, 5].map((place) => (
        <Star key={place} isFilled={place <= Math.round(rating)} />
      ))}
    </span>
  );
}

/** One star; whoever shows it says in words what it means. */
export function Star({ isFilled, className }: { isFilled: boolean; className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={cn("size-3.5", className)}
      fill={isFilled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
    >
      <path d="m10 1.9 2.5 5.2 5.7.8-4.1 4 1 5.7L10 14.9l-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />
    </svg>
  );
}
