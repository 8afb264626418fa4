/** What the shop promises, numbered. */
export function ValuesView({ values }: { values: readonly { title: string; text: string }[] }) {
  return (
    <section aria-label="What we promise" className="px-gutter">
      <ol className="grid gap-x-10 gap-y-12 border-t border-ink pt-5 md:grid-cols-3">
        {values.map(({ title, text }, index) => (
          <li key={title}>
            <span aria-hidden="true" className="tabular text-small text-grey">
              {String(index + 1).padStart(2, "0")}
            </span>
            <h2 className="mt-6 text-title md:mt-14">{title}</h2>
            <p className="mt-2 max-w-note text-grey">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
