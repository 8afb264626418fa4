import { Button } from "#ui/button.tsx";
import { Input } from "#ui/input.tsx";

type SearchHeadProps = {
  /** The one large line. */
  title: string;
  search: string;
  /** What was looked for instead, and why. */
  note?: string | null | undefined;
};

/** The head of the search page: what was asked for, and a plain form to ask again. */
export function SearchHeadView({ title, search, note }: SearchHeadProps) {
  return (
    <div className="grid gap-8 px-gutter pt-8 pb-10 sm:pt-14 lg:grid-cols-[1fr_minmax(0,26rem)] lg:items-end lg:pt-20">
      <div className="min-w-0">
        <h1 className="-ml-[0.04em] text-display-m text-balance break-words">{title}</h1>
        {note && <p className="max-w-form pt-5 text-lead text-grey">{note}</p>}
      </div>
      <search>
        <form action="/search" className="flex gap-3">
          <Input
            type="search"
            name="q"
            aria-label="Search for"
            placeholder="Wool coat, camel, size guide"
            defaultValue={search}
            maxLength={100}
            required
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
    </div>
  );
}
