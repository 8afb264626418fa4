import type { Route } from "next";
import type { ReactNode } from "react";
import { Accordion, AccordionItem } from "#ui/accordion.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { type OpeningHours, weekLines } from "../opening-hours.ts";
import type { Answer, AnswerGroup } from "../support.ts";

type SupportViewProps = {
  groups: readonly AnswerGroup[];
  hours: OpeningHours;
  /** "Vienna", whose clock the hours follow. */
  place: string;
  supportEmail: string;
  /** Whether somebody is there right now, once it is known. */
  openNow: ReactNode;
  form: ReactNode;
};

/** What people ask, and how to reach a person. */
export function SupportView({ groups, hours, place, supportEmail, openNow, form }: SupportViewProps) {
  return (
    <div className="pb-section">
      <div className="px-gutter pt-6 md:pt-12">
        <h1 className="-ml-[0.03em] max-w-[11em] text-display-m">How can we help?</h1>
        <p className="mt-6 max-w-note text-lead text-grey">
          Most questions are answered here. For the others there is{" "}
          <a href="#contact" className="text-ink underline underline-offset-4 hover:decoration-transparent">
            a person
          </a>
          .
        </p>
      </div>
      <div className="mt-14 grid gap-y-14 px-gutter md:mt-24 md:gap-y-20">
        {groups.map((group) => (
          <section key={group.title} className="grid gap-x-8 gap-y-5 md:grid-cols-12">
            <h2 className="text-heading md:col-span-4 md:sticky md:top-20 md:self-start">{group.title}</h2>
            <Accordion className="md:col-span-8">
              {group.answers.map((answer) => (
                <AnswerItem key={answer.id} answer={answer} />
              ))}
            </Accordion>
          </section>
        ))}
      </div>
      <section
        id="contact"
        aria-labelledby="contact-title"
        className="mt-section grid scroll-mt-6 gap-x-8 gap-y-12 px-gutter md:grid-cols-12"
      >
        <div className="md:col-span-4">
          <h2 id="contact-title" className="text-display-s">
            Write to us
          </h2>
          <p className="mt-5 max-w-note text-grey">
            A person reads it and answers within one working day. Or write a mail to{" "}
            <a
              href={`mailto:${supportEmail}`}
              className="text-ink underline underline-offset-4 hover:decoration-transparent"
            >
              {supportEmail}
            </a>
            .
          </p>
          <h3 className="mt-10 font-medium">Opening hours, {place} time</h3>
          <p className="mt-1 min-h-6">{openNow}</p>
          <dl className="mt-3 grid max-w-note grid-cols-[auto_1fr] gap-x-4 gap-y-1 lg:gap-x-6">
            {weekLines(hours).map(({ days, times }) => (
              <div key={days} className="contents">
                <dt className="text-grey">{days}</dt>
                <dd className="tabular whitespace-nowrap">{times}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="md:col-span-7 md:col-start-6">{form}</div>
      </section>
    </div>
  );
}

/** The anchor is inside: a browser that looks for it opens the answer on its way. */
function AnswerItem({ answer: { id, question, answer, link } }: { answer: Answer }) {
  return (
    <AccordionItem title={question}>
      <div id={id} className="grid scroll-mt-24 gap-3">
        {answer.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="flex flex-wrap gap-x-5">
          {link && (
            <TextLink href={link.href as Route} className="inline-flex min-h-6 text-ink">
              {link.label}
            </TextLink>
          )}
          <a
            href={`#${id}`}
            aria-label={`Link to this answer: ${question}`}
            className="inline-flex min-h-6 items-center text-small underline underline-offset-4 hover:text-ink"
          >
            Link to this answer
          </a>
        </p>
      </div>
    </AccordionItem>
  );
}
