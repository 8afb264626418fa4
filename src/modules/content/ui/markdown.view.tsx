import type { Route } from "next";
import type { ReactNode } from "react";
import Markdown, { type Components, defaultUrlTransform } from "react-markdown";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import type { PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { remarkParts } from "../markdown-parts.ts";

type MarkdownViewProps = {
  /** Untrusted: raw HTML in it is shown to nobody, and links lead to web addresses, mail and this shop only. */
  source: string;
  /** How its parts look. */
  parts: Components;
  /** Pictures by address; one that is not among them is not shown. */
  pictures?: Readonly<Record<string, PictureSource>> | undefined;
  /** Product cards by slug; a product that is not among them leaves no trace. */
  products?: Readonly<Record<string, ReactNode>> | undefined;
  /** How a picture is framed. */
  figure?: ((picture: PictureSource, words: string) => ReactNode) | undefined;
};

/** Text in Markdown as elements of the page, without any script for the browser. */
export function MarkdownView({ source, parts, pictures = {}, products = {}, figure }: MarkdownViewProps) {
  const own: Components = {
    a: MarkdownLink,
    // A picture in the middle of a line is none of ours.
    img: ({ alt }) => alt,
    figure: ({ node }) => {
      const picture = find(pictures, node?.properties.dataPicture);
      return picture && figure ? figure(picture, String(node?.properties.dataWords ?? "")) : null;
    },
    aside: ({ node }) => find(products, node?.properties.dataProduct),
  };
  return (
    <Markdown
      remarkPlugins={[remarkGfm, remarkDirective, remarkParts]}
      components={{ ...own, ...parts } as Components}
      skipHtml
      urlTransform={defaultUrlTransform}
    >
      {source}
    </Markdown>
  );
}

const MarkdownLink: NonNullable<Components["a"]> = ({ href = "", children, node: _, ...rest }) => {
  const look = "underline decoration-1 underline-offset-3 hover:decoration-transparent";
  if (/^\/(?![/\\])/.test(href))
    return (
      <TextLink href={href as Route} className="underline-offset-3">
        {children}
      </TextLink>
    );
  if (/^(#|mailto:)/.test(href))
    return (
      <a {...rest} href={href} className={look}>
        {children}
      </a>
    );
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={look}>
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
};

function find<T>(record: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === "string" && Object.hasOwn(record, key) ? record[key] : undefined;
}
