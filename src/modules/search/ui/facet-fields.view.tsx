import { type FocusEvent, type KeyboardEvent, type ReactNode, useId } from "react";
import { cn } from "#ui/class-names.ts";
import { Input } from "#ui/input.tsx";
import type { FacetKind, Facets, FacetValue } from "../facets.ts";
import type { Filters } from "../list-query.ts";
import { kindWords } from "../list-words.ts";

type FacetFieldsProps = {
  kind: FacetKind;
  facets: Facets;
  filters: Filters;
  /** Whole units of the currency. */
  price: { from: number; to: number; symbol: string } | null;
  /** Where scripts run: each choice at once. Without, the fields are those of a form. */
  onChange?: ((filters: Filters) => void) | undefined;
  /** A name above the fields; a panel that is named itself hides it. */
  hideLegend?: boolean | undefined;
};

/** What can be chosen of one kind, and how many pieces each choice leaves. Native fields, so that a plain form sends them. */
export function FacetFieldsView({ hideLegend = false, ...props }: FacetFieldsProps) {
  const { kind } = props;
  return (
    <fieldset className="min-w-0">
      <legend className={cn("pb-3 text-base", hideLegend && "sr-only")}>{kindWords[kind]}</legend>
      {kind === "category" && (
        <Values {...props} name="category" shape="list" values={props.facets.categories} />
      )}
      {kind === "size" && <Values {...props} name="size" shape="pills" values={props.facets.sizes} />}
      {kind === "colour" && <Values {...props} name="colour" shape="list" values={props.facets.colours} />}
      {kind === "price" && <PriceFields {...props} />}
      {kind === "stock" && <StockField {...props} />}
    </fieldset>
  );
}

const fieldOf = { category: "categories", size: "sizes", colour: "colours" } as const;

type ValuesProps = FacetFieldsProps & {
  name: keyof typeof fieldOf;
  shape: "list" | "pills";
  values: readonly (FacetValue & { hex?: string })[];
};

function Values({ name, shape, values, filters, onChange }: ValuesProps) {
  const field = fieldOf[name];
  const toggle = (value: string, isOn: boolean) => {
    const others = filters[field].filter((other) => other !== value);
    onChange?.({ ...filters, [field]: isOn ? [...others, value].sort() : others });
  };
  if (values.length === 0) return <p className="text-small text-grey">Nothing to choose by here.</p>;
  return (
    <ul className={shape === "pills" ? "flex flex-wrap gap-2" : "grid gap-x-6"}>
      {values.map(({ value, label, count, hex }) => {
        const isOn = filters[field].includes(value);
        return (
          <li key={value}>
            <ValueBox
              name={name}
              value={value}
              isOn={isOn}
              isEmpty={count === 0 && !isOn}
              onToggle={onChange && ((next) => toggle(value, next))}
              shape={shape}
            >
              {hex !== undefined && (
                <span
                  aria-hidden="true"
                  className="size-4 shrink-0 rounded-pill border border-hairline"
                  style={{ backgroundColor: hex }}
                />
              )}
              <span>{label}</span>
              <span
                className={cn("tabular text-small", shape === "list" ? "ml-auto pl-6" : "", "opacity-70")}
              >
                <span className="sr-only">, </span>
                {count.toLocaleString("en-US")}
                <span className="sr-only">{count === 1 ? " piece" : " pieces"}</span>
              </span>
            </ValueBox>
          </li>
        );
      })}
    </ul>
  );
}

type ValueBoxProps = {
  name: string;
  value: string;
  isOn: boolean;
  /** Choosing it would leave nothing. */
  isEmpty: boolean;
  onToggle: ((isOn: boolean) => void) | undefined;
  shape: "list" | "pills";
  children: ReactNode;
};

/** A native checkbox, as a line with a box or as a pill that fills. */
function ValueBox({ name, value, isOn, isEmpty, onToggle, shape, children }: ValueBoxProps) {
  const input = {
    type: "checkbox",
    name,
    value,
    disabled: isEmpty,
    ...(onToggle === undefined
      ? { defaultChecked: isOn }
      : { checked: isOn, onChange: (event: { target: HTMLInputElement }) => onToggle(event.target.checked) }),
  } as const;
  if (shape === "pills") {
    return (
      <label
        className={cn(
          "relative inline-flex min-h-10 items-center gap-2 rounded-pill border border-edge px-4 text-base transition-colors duration-quick select-none hover:border-ink",
          "has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
          "has-disabled:border-hairline has-disabled:text-grey",
        )}
      >
        <input {...input} className="absolute inset-0 appearance-none rounded-pill opacity-0" />
        {children}
      </label>
    );
  }
  return (
    <label className="flex min-h-9 items-center gap-3 has-disabled:text-grey hover:underline has-disabled:hover:no-underline hover:decoration-1 hover:underline-offset-4">
      <span className="relative inline-flex size-5 shrink-0">
        <input
          {...input}
          className="peer size-5 appearance-none rounded-field border border-edge bg-paper transition-colors checked:border-ink checked:bg-ink enabled:hover:border-ink disabled:border-hairline"
        />
        <svg
          aria-hidden="true"
          viewBox="0 0 20 20"
          className="pointer-events-none absolute inset-0 size-5 text-paper opacity-0 peer-checked:opacity-100"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        >
          <path d="m5.5 10.2 3 3 6-6.4" />
        </svg>
      </span>
      {children}
    </label>
  );
}

function PriceFields({ price, filters, onChange }: FacetFieldsProps) {
  const id = useId();
  if (price === null) return <p className="text-small text-grey">Nothing to choose by here.</p>;
  const commit = (key: "priceFrom" | "priceTo", text: string) => {
    const value = /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
    const next = { ...filters, [key]: value };
    const isTurned = next.priceFrom !== null && next.priceTo !== null && next.priceFrom > next.priceTo;
    onChange?.(isTurned ? { ...next, priceFrom: next.priceTo, priceTo: next.priceFrom } : next);
  };
  // A form that is rendered for where no script runs can carry none.
  const handlersOf = (key: "priceFrom" | "priceTo") => ({
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      const text = event.target.value.trim();
      if (text !== String(filters[key] ?? "")) commit(key, text);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      commit(key, event.currentTarget.value);
    },
  });
  const field = (key: "priceFrom" | "priceTo", name: string, label: string, bound: number) => (
    <span className="grid gap-1.5">
      <label htmlFor={`${id}-${name}`} className="text-small text-grey">
        {label}
      </label>
      <span className="flex items-center gap-2">
        <span aria-hidden="true" className="text-grey">
          {price.symbol}
        </span>
        <Input
          // A new value from elsewhere is a new field; what is being typed is left alone.
          key={String(filters[key])}
          id={`${id}-${name}`}
          name={name}
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={7}
          autoComplete="off"
          defaultValue={filters[key] ?? ""}
          placeholder={String(bound)}
          className="tabular h-11 w-24"
          {...(onChange === undefined ? {} : handlersOf(key))}
        />
      </span>
    </span>
  );
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3">
      {field("priceFrom", "from", "From", price.from)}
      {field("priceTo", "to", "Up to", price.to)}
    </div>
  );
}

function StockField({ facets, filters, onChange }: FacetFieldsProps) {
  const count = facets.inStock;
  return (
    <ValueBox
      name="stock"
      value="in"
      isOn={filters.inStock}
      isEmpty={count === 0 && !filters.inStock}
      onToggle={onChange && ((inStock) => onChange({ ...filters, inStock }))}
      shape="list"
    >
      <span>Only what is on the shelf</span>
      <span className="tabular ml-auto pl-6 text-small opacity-70">{count.toLocaleString("en-US")}</span>
    </ValueBox>
  );
}
