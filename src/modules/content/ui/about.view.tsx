import type { Route } from "next";
import type { ReactNode } from "react";
import { Avatar } from "#ui/avatar.tsx";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { Figure, Person } from "../about.ts";

type AboutViewProps = {
  title: string;
  /** Pictures that pass by. */
  marquee: ReactNode;
  figures: readonly Figure[];
  workroom: {
    title: string;
    opening: string;
    text: readonly string[];
    picture: PictureSource | null;
    action: { label: string; href: Route };
  };
  promise: { title: string; sentences: readonly string[] };
  people: { title: string; persons: readonly Person[] };
};

/** Who we are: one line, pictures, numbers that are true, a story, a promise, and people. */
export function AboutView({ title, marquee, figures, workroom, promise, people }: AboutViewProps) {
  return (
    <div className="grid grid-cols-1 gap-section pb-section">
      <div>
        <h1 className="-ml-[0.03em] max-w-[10em] px-gutter pt-6 pb-10 text-display-l md:pt-12 md:pb-16">
          {title}
        </h1>
        {marquee}
      </div>
      <Figures figures={figures} />
      <Workroom {...workroom} />
      <HoldPromise {...promise} />
      <People {...people} />
    </div>
  );
}

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-12 px-gutter lg:grid-cols-4">
      {figures.map(({ value, label }) => (
        <div key={label} className="flex flex-col-reverse justify-end border-t border-ink pt-4">
          <dt className="mt-2 max-w-[14em] text-grey">{label}</dt>
          <dd className="text-display-m">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Workroom({ title, opening, text, picture, action }: AboutViewProps["workroom"]) {
  return (
    <section>
      {picture && (
        <Picture
          picture={picture}
          sizes="(min-width: 48rem) 100vw, 140vw"
          className="aspect-still md:aspect-band"
          imageClassName="settles-on-scroll"
        />
      )}
      <div className="grid gap-x-8 gap-y-6 px-gutter pt-8 md:grid-cols-12 md:pt-12">
        <h2 className="text-display-s md:col-span-4">{title}</h2>
        <div className="max-w-prose font-serif text-reading md:col-span-8">
          <p className="text-opening">{opening}</p>
          {text.map((paragraph) => (
            <p key={paragraph} className="mt-[1.1em]">
              {paragraph}
            </p>
          ))}
          <TextLink href={action.href} className="mt-8 inline-flex min-h-11 items-center font-sans text-base">
            {action.label}
          </TextLink>
        </div>
      </div>
    </section>
  );
}

function HoldPromise({ title, sentences }: AboutViewProps["promise"]) {
  return (
    <section className="on-ink px-gutter py-section">
      <h2 className="text-small text-ash">{title}</h2>
      <ol className="mt-8 grid gap-10 md:mt-12 md:gap-14">
        {sentences.map((sentence, index) => (
          <li key={sentence} className="grid gap-x-8 gap-y-3 md:grid-cols-12">
            <span aria-hidden="true" className="tabular text-small text-ash md:col-span-2 md:pt-2">
              {String(index + 1).padStart(2, "0")}
            </span>
            <p className="max-w-[24em] text-display-s text-balance md:col-span-10">{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function People({ title, persons }: AboutViewProps["people"]) {
  return (
    <section className="px-gutter">
      <h2 className="mb-10 text-display-s md:mb-14">{title}</h2>
      <ul className="grid gap-x-8 gap-y-14 sm:grid-cols-2 lg:grid-cols-3">
        {persons.map(({ name, role, bio }) => (
          <li key={name}>
            <Avatar name={name} size="large" />
            <h3 className="mt-4 text-title">{name}</h3>
            <p className="text-grey">{role}</p>
            <p className="mt-3 max-w-note">{bio}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
