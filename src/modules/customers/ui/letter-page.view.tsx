import type { ReactNode } from "react";

type LetterPageProps = {
  title: string;
  /** What there is to know. */
  text: string;
  /** What there is to do: a form or a link. */
  action: ReactNode;
};

/** A page about the letter: one large line, one sentence, one thing to do. */
export function LetterPageView({ title, text, action }: LetterPageProps) {
  return (
    <div className="px-gutter pt-10 pb-section md:pt-20">
      <h1 className="max-w-[12em] text-display-m">{title}</h1>
      <p className="mt-6 mb-9 max-w-note text-lead text-grey md:mt-8">{text}</p>
      {action}
    </div>
  );
}
