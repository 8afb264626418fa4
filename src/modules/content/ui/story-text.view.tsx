import type { ReactNode } from "react";
import type { Components } from "react-markdown";
import { cn } from "#ui/class-names.ts";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { MarkdownView } from "./markdown.view.tsx";

const gap = "mt-[1.1em]";

type StoryTextProps = {
  /** Markdown. */
  source: string;
  /** The pictures in it, by address. */
  pictures: Readonly<Record<string, PictureSource>>;
  /** The product cards in it, by slug. */
  products: Readonly<Record<string, ReactNode>>;
};

/** The text of a story: the serif to read, the grotesque for what stands out. The first paragraph opens it, larger. */
export function StoryTextView(props: StoryTextProps) {
  return (
    <div className="flow-root max-w-prose font-serif text-reading [&>p:first-child]:mt-0 [&>p:first-child]:text-opening">
      <MarkdownView {...props} parts={storyParts} figure={storyFigure} />
    </div>
  );
}

const storyParts: Components = {
  p: ({ children }) => <p className={gap}>{children}</p>,
  h2: ({ id, children }) => (
    <h2 id={id} className="mt-14 font-sans text-heading md:mt-20">
      {children}
    </h2>
  ),
  h3: ({ id, children }) => (
    <h3 id={id} className="mt-10 font-sans text-title">
      {children}
    </h3>
  ),
  blockquote: ({ children }) => (
    <blockquote className="my-12 max-w-form font-sans text-display-s text-balance *:mt-0 md:my-20 lg:-ml-24">
      {children}
    </blockquote>
  ),
  ul: ({ children }) => (
    <ul className={cn(gap, "grid gap-[0.6em] pl-[1.1em] marker:text-grey [&_p]:mt-0 list-[square]")}>
      {children}
    </ul>
  ),
  ol: ({ children, start }) => (
    <ol
      start={start}
      className={cn(gap, "grid list-decimal gap-[0.6em] pl-[1.4em] marker:text-grey [&_p]:mt-0")}
    >
      {children}
    </ol>
  ),
  strong: ({ children }) => <strong className="font-semibold">{children}</strong>,
  hr: () => <hr className="my-14 w-16 border-ink" />,
  code: ({ children }) => <code className="bg-panel px-1 text-base">{children}</code>,
  pre: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre tabIndex={0} className={cn(gap, "overflow-x-auto bg-panel p-5")}>
      {children}
    </pre>
  ),
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div tabIndex={0} className={cn(gap, "overflow-x-auto")}>
      <table className="w-full border-b border-hairline font-sans text-base [&_td]:border-t [&_td]:border-hairline [&_td]:py-2.5 [&_td]:pr-6 [&_th]:py-2.5 [&_th]:pr-6 [&_th]:text-left [&_th]:font-medium">
        {children}
      </table>
    </div>
  ),
};

/** A picture in a story. What lies down runs out to the left edge of the window; what stands keeps to the text. */
function storyFigure(picture: PictureSource, words: string) {
  const isLying = picture.width > picture.height;
  return (
    <figure
      className={cn(
        "my-12 md:my-16",
        isLying && "-mx-gutter lg:mr-0 lg:-ml-[calc(var(--spacing-story)+var(--spacing-gutter))]",
      )}
    >
      <Picture
        picture={{ ...picture, alt: words || picture.alt }}
        sizes={isLying ? "(min-width: 64rem) 64vw, 100vw" : "(min-width: 42rem) 38rem, 100vw"}
      />
      {words && (
        <figcaption
          aria-hidden="true"
          className={cn("mt-3 font-sans text-small text-grey", isLying && "px-gutter")}
        >
          {words}
        </figcaption>
      )}
    </figure>
  );
}
