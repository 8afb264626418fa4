import type { Route } from "next";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { dayWords } from "../journal.ts";
import { headingsIn } from "../markdown.ts";
import { LegalTextView } from "./legal-text.view.tsx";

type LegalPageProps = {
  title: string;
  summary: string;
  changedOn: Date;
  /** Markdown. */
  body: string;
  /** The other legal pages. */
  others: readonly { title: string; href: Route }[];
};

/** A legal page: what it says in a sentence, where everything stands, and the text. */
export function LegalPageView({ title, summary, changedOn, body, others }: LegalPageProps) {
  return (
    <div className="px-gutter pb-section">
      <Breadcrumb crumbs={[{ label: "Legal" }, { label: title }]} />
      <div className="mt-8 md:mt-14">
        <h1 className="-ml-[0.03em] text-display-m">{title}</h1>
        <p className="mt-5 max-w-prose text-lead">{summary}</p>
        <p className="mt-2 text-small text-grey">
          Last changed on <time dateTime={changedOn.toISOString().slice(0, 10)}>{dayWords(changedOn)}</time>
        </p>
      </div>
      <div className="mt-12 grid gap-x-8 gap-y-12 max-lg:grid-cols-1 md:mt-20 lg:grid-cols-12">
        <nav aria-label="On this page" className="lg:sticky lg:top-20 lg:col-span-4 lg:self-start">
          <h2 className="mb-2 text-small text-grey">On this page</h2>
          <ul>
            {headingsIn(body).map(({ id, text }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-8 items-center underline-offset-4 hover:underline"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0 lg:col-span-8">
          <LegalTextView source={body} />
          <nav aria-label="Legal" className="mt-16 border-t border-ink pt-5">
            <ul className="flex flex-wrap gap-x-6">
              {others.map((other) => (
                <li key={other.href}>
                  <TextLink href={other.href} className="inline-flex min-h-9 items-center">
                    {other.title}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
