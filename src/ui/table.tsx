import type { Key, ReactNode } from "react";
import { cn } from "./class-names.ts";

type Column<Row> = {
  key: string;
  /** Left out only for a column that needs no name of its own. */
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, in columns. */
  numeric?: boolean | undefined;
};

type TableProps<Row> = {
  /** What the table tells; read aloud, and shown above it unless hidden. */
  caption: string;
  hideCaption?: boolean | undefined;
  /** The first column names its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => Key;
  /** Said instead of rows when there are none. */
  empty?: ReactNode;
  className?: string | undefined;
};

/** Rows and columns. Too wide a table scrolls by itself, with the keyboard as well. */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  keyOf,
  empty,
  className,
}: TableProps<Row>) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cn("overflow-x-auto", className)}
    >
      <table className="w-full text-left text-small">
        <caption className={cn("pb-4 text-left text-title", hideCaption && "sr-only")}>{caption}</caption>
        <thead>
          <tr className="text-grey">
            {columns.map(({ key, head, numeric }) => (
              <th
                key={key}
                scope="col"
                className={cn("pr-6 pb-2 font-normal last:pr-0", numeric && "text-right")}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} row={row} columns={columns} />
          ))}
          {rows.length === 0 && (
            <tr className="border-t border-hairline">
              <td colSpan={columns.length} className="py-6 text-grey">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr className="border-t border-hairline transition-colors can-hover:hover:bg-panel">
      {columns.map(({ key, cell, numeric }, index) => {
        const classes = cn(
          "h-11 py-2 pr-6 font-normal last:pr-0",
          numeric && "tabular whitespace-nowrap text-right",
        );
        return index === 0 ? (
          <th key={key} scope="row" className={classes}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={classes}>
            {cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
