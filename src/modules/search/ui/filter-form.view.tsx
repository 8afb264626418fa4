import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { type Facets, facetKinds } from "../facets.ts";
import { type ListQuery, listHref, noFilters } from "../list-query.ts";
import { narrowed, sortsOf, sortWords } from "../list-words.ts";
import { FacetFieldsView } from "./facet-fields.view.tsx";

type FilterFormProps = {
  query: ListQuery;
  facets: Facets;
  price: { from: number; to: number; symbol: string } | null;
};

/** The same choices as a plain form, for where no script runs. It asks for the list's own address. */
export function FilterFormView({ query, facets, price }: FilterFormProps) {
  const { scope, filters, sort } = query;
  const [path] = listHref(narrowed({ ...query, sort: "newest" }, noFilters)).split("?");
  return (
    <details className="border-t border-hairline px-gutter">
      <summary className="min-h-11 py-3">Choose and order</summary>
      <form action={path} className="grid gap-8 pt-3 pb-8 md:grid-cols-3 lg:grid-cols-5">
        {scope.search !== null && <input type="hidden" name="q" value={scope.search} />}
        {facetKinds
          .filter((kind) => kind !== "category" || scope.category === null)
          .map((kind) => (
            <FacetFieldsView key={kind} kind={kind} facets={facets} filters={filters} price={price} />
          ))}
        <div className="grid content-start gap-3">
          <Select name="sort" aria-label="Order" defaultValue={sort}>
            {sortsOf(scope).map((option) => (
              <option key={option} value={option}>
                {sortWords[option]}
              </option>
            ))}
          </Select>
          <Button type="submit">Show</Button>
        </div>
      </form>
    </details>
  );
}
