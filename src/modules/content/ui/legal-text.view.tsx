import type { Components } from "react-markdown";
import { MarkdownView } from "./markdown.view.tsx";

/** A text that has to be exact, in the grotesque: headings to find one's way by, and room around them. */
export function LegalTextView({ source }: { source: string }) {
  return (
    <div className="max-w-prose text-lead [&>:first-child]:mt-0">
      <MarkdownView source={source} parts={legalParts} />
    </div>
  );
}

const legalParts: Components = {
  p: ({ children }) => <p className="mt-4">{children}</p>,
  h2: ({ id, children }) => (
    <h2 id={id} className="mt-14 scroll-mt-24 text-heading">
      {children}
    </h2>
  ),
  ul: ({ children }) => <ul className="mt-4 grid list-[square] gap-2 pl-5 marker:text-grey">{children}</ul>,
  ol: ({ children }) => <ol className="mt-4 grid list-decimal gap-3 pl-6 marker:text-grey">{children}</ol>,
  strong: ({ children }) => <strong className="font-medium">{children}</strong>,
  code: ({ children }) => <code className="bg-panel px-1 text-base">{children}</code>,
  blockquote: ({ children }) => (
    <blockquote className="mt-5 border-l-2 border-ink py-1 pl-5 *:mt-0">{children}</blockquote>
  ),
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div tabIndex={0} className="mt-5 overflow-x-auto">
      <table className="w-full min-w-136 border-b border-hairline text-base [&_td]:border-t [&_td]:border-hairline [&_td]:py-2.5 [&_td]:pr-5 [&_td]:align-top [&_th]:py-2.5 [&_th]:pr-5 [&_th]:text-left [&_th]:font-medium">
        {children}
      </table>
    </div>
  ),
};
