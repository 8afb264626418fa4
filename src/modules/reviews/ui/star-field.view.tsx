import { cn } from "#ui/class-names.ts";
import { FieldError } from "#ui/field.tsx";
import { type Rating, starWords } from "../reviews.ts";
import { Star } from "./stars.view.tsx";

const places = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];
const meanings: Readonly<Record<Rating, string>> = {
  1: "Poor",
  2: "Not quite",
  3: "Fair",
  4: "Good",
  5: "Very good",
};

type StarFieldProps = { idPrefix: string; chosen: string; error?: string | undefined };

/**
 * Five radios that look like stars: those up to the chosen one are filled, by the style sheet alone, so that it works without
 * scripts. Each says what it means.
 */
export function StarField({ idPrefix, chosen, error }: StarFieldProps) {
  const errorId = `${idPrefix}-rating-error`;
  return (
    <fieldset aria-describedby={error ? errorId : undefined} className="group/stars min-w-0">
      <legend className="mb-1.5 text-small text-grey">How many stars?</legend>
      <div className="-ml-1.5 flex items-center">
        {places.map((place) => (
          <label
            key={place}
            title={meanings[place]}
            className={cn(
              "grid size-10 place-items-center text-edge hover:text-ink has-focus-visible:outline-2",
              "has-checked:text-ink [&:has(~label>input:checked)]:text-ink",
              "has-checked:[&_path]:fill-current [&:has(~label>input:checked)_path]:fill-current",
            )}
          >
            <input
              type="radio"
              name="rating"
              value={place}
              defaultChecked={chosen === String(place)}
              className="sr-only"
            />
            <Star isFilled={false} className="size-6" />
            <span className="sr-only">{`${starWords(place)}, ${meanings[place].toLowerCase()}`}</span>
          </label>
        ))}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
