import type { Measurement } from "../product.ts";

/** Measurements of the piece itself, laid flat: a row each, a column per size. Wide ones scroll by themselves. */
export function MeasurementTable({
  id,
  label = "Measurements",
  measurements,
}: {
  id: string;
  label?: string | undefined;
  measurements: readonly Measurement[];
}) {
  const sizes = (measurements[0]?.values ?? []).flatMap(({ size }) => (size === null ? [] : [size]));
  return (
    <section
      id={id}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="tabular w-full text-left text-small">
        {sizes.length > 0 && (
          <thead>
            <tr>
              <td className="pb-2" />
              {sizes.map((size) => (
                <th key={size} scope="col" className="pb-2 pl-3 text-right font-normal">
                  {size}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {measurements.map(({ label: what, unit, values }) => (
            <tr key={what} className="border-t border-hairline">
              <th scope="row" className="py-2 font-normal text-ink">
                {unit === "" ? what : `${what}, ${unit}`}
              </th>
              {values.map(({ size, value }) => (
                <td key={size ?? "one"} className="py-2 pl-3 text-right">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
