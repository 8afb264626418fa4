import { cn } from "#ui/class-names.ts";
import type { Measurement } from "../product.ts";
import { inUnit, type LengthUnit, type SizeGuide } from "../size-guide.ts";
import { MeasurementTable } from "./measurement-table.view.tsx";

type SizeGuideProps = {
  guide: SizeGuide;
  /** Of the piece itself, in the unit that is chosen. */
  measurements: readonly Measurement[];
  unit: LengthUnit;
  onUnit: (unit: LengthUnit) => void;
};

/** Which size fits which body, how to measure, and how large the piece itself is. */
export function SizeGuideView({ guide, measurements, unit, onUnit }: SizeGuideProps) {
  const rows: Measurement[] = guide.rows.map((row) => ({
    label: row.label,
    unit: row.unit === null ? "" : unit,
    values: row.values.map((value, index) => ({
      size: guide.sizes[index] ?? "",
      value: typeof value === "number" ? inUnit(value, unit) : value,
    })),
  }));
  return (
    <div className="grid gap-8">
      <fieldset className="flex gap-2">
        <legend className="sr-only">Unit</legend>
        {(["cm", "in"] as const).map((each) => (
          <label
            key={each}
            className={cn(
              "grid min-h-9 min-w-14 place-items-center rounded-pill border border-edge px-4 text-small transition-colors hover:border-ink",
              "has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
            )}
          >
            <input
              type="radio"
              name="unit"
              value={each}
              checked={each === unit}
              onChange={() => onUnit(each)}
              className="sr-only"
            />
            {each === "cm" ? "cm" : "inches"}
          </label>
        ))}
      </fieldset>
      <section>
        <h3 className="mb-3 font-medium">Your measurements</h3>
        <MeasurementTable id="guide-body" label="Your measurements" measurements={rows} />
        <dl className="mt-5 grid gap-2 text-small">
          {guide.advice.map(({ what, how }) => (
            <div key={what} className="grid grid-cols-[6rem_1fr] gap-4">
              <dt>{what}</dt>
              <dd className="text-grey">{how}</dd>
            </div>
          ))}
        </dl>
      </section>
      {measurements.length > 0 && (
        <section>
          <h3 className="mb-3 font-medium">The piece, laid flat</h3>
          <MeasurementTable id="guide-piece" label="The piece, laid flat" measurements={measurements} />
        </section>
      )}
    </div>
  );
}
