import { anchorNames } from "./markdown.ts";

/** As much of an mdast node as is looked at here. */
type MarkdownNode = {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  depth?: number;
  position?: { start: { offset?: number }; end: { offset?: number } };
  data?: { hName?: string; hProperties?: Record<string, unknown> };
};

type SourceFile = { toString(): string };

/**
 * What our Markdown has beyond the common kind, as a remark plugin: `::product{slug="…"}` on a line of its own becomes
 * an aside, a picture on a line of its own a figure, and headings get anchors. Everything else that looks like a
 * directive ("at 10:am") is put back as it was written.
 */
export function remarkParts() {
  return (root: MarkdownNode, file: SourceFile): void => {
    const source = String(file);
    const nextId = anchorNames();
    root.children = root.children?.map((node) => partOf(node) ?? restored(node, source)) ?? [];
    for (const node of root.children) {
      if (node.type !== "heading") continue;
      // The page's own title is the one of the first level.
      node.depth = Math.max(2, node.depth ?? 2);
      node.data = { ...node.data, hProperties: { id: nextId(textOf(node)) } };
    }
  };
}

/** A product card or a picture that stands alone; null for anything else. */
function partOf(node: MarkdownNode): MarkdownNode | null {
  const slug = node.attributes?.slug ?? "";
  if (node.type === "leafDirective" && node.name === "product" && /^[a-z0-9-]+$/.test(slug))
    return { type: "part", children: [], data: { hName: "aside", hProperties: { dataProduct: slug } } };
  const only = node.type === "paragraph" && node.children?.length === 1 ? node.children[0] : undefined;
  if (only?.type !== "image") return null;
  const hProperties = { dataPicture: only.url, dataWords: only.alt ?? "" };
  return { type: "part", children: [], data: { hName: "figure", hProperties } };
}

/** The node with every directive in it as it was written. */
function restored(node: MarkdownNode, source: string): MarkdownNode {
  if (node.type.endsWith("Directive")) {
    const text = {
      type: "text",
      value: source.slice(node.position?.start.offset, node.position?.end.offset),
    };
    return node.type === "textDirective" ? text : { type: "paragraph", children: [text] };
  }
  if (node.children) node.children = node.children.map((child) => restored(child, source));
  return node;
}

function textOf(node: MarkdownNode): string {
  return node.value ?? node.children?.map(textOf).join("") ?? "";
}
