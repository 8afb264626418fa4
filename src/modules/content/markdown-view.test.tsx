import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkdownView } from "./ui/markdown.view.tsx";

function html(source: string): string {
  return renderToStaticMarkup(
    <MarkdownView
      source={source}
      parts={{}}
      pictures={{ "/media/a.webp": { src: "/media/a.webp", width: 4, height: 5, alt: "A" } }}
      products={{ tote: <b>The tote</b> }}
      figure={(picture, words) => <i>{`${picture.src} ${words}`}</i>}
    />,
  );
}

test.each([
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox)",
  "![x](javascript:alert(1))",
  '<iframe src="https://evil.example"></iframe>',
  "<style>*{display:none}</style>",
  '[x](/ok "\\" onmouseover=alert(1) \\"")',
  "<https://ok.example/\"onclick='alert(1)'>",
  '::product{slug="tote" onclick="alert(1)"}',
  ':::note{onclick="alert(1)"}\nhello\n:::',
])("hostile Markdown does nothing: %s", (source) => {
  expect(html(source)).not.toMatch(
    /<(script|iframe|style|img)|(href|src)="(javascript|data|vbscript)|<[^>]* on\w+=/i,
  );
});

test("links to the shop stay in it, links elsewhere open apart and vouch for nothing", () => {
  expect(html("[shop](/shop)")).toMatch(/<a [^>]*href="\/shop"/);
  expect(html("[shop](/shop)")).not.toContain("_blank");
  expect(html("[out](https://example.com/a)")).toMatch(
    /href="https:\/\/example\.com\/a" target="_blank" rel="noopener noreferrer nofollow"/,
  );
});

test.each(["[x](//evil.example)", "[x](https:evil.example)", "[x](relative)"])(
  "an address that only looks like ours leads nowhere: %s",
  (source) => {
    expect(html(source)).toBe("<p><span>x</span></p>");
  },
);

test("a product card stands where its line stands, and one that is not on sale leaves no trace", () => {
  expect(html('One.\n\n::product{slug="tote"}\n\nTwo.')).toBe("<p>One.</p>\n<b>The tote</b>\n<p>Two.</p>");
  expect(html('::product{slug="gone"}')).toBe("");
  expect(html('::product{slug="constructor"}')).toBe("");
});

test("a picture alone on a line is framed, one from elsewhere is not shown", () => {
  expect(html("![A bag](/media/a.webp)")).toBe("<i>/media/a.webp A bag</i>");
  expect(html("![A bag](https://evil.example/a.webp)")).toBe("");
});

test("what only looks like a directive reads as it was written", () => {
  expect(html("At 10:am, ratio 3:b, ::nothing{here}")).toBe("<p>At 10:am, ratio 3:b, ::nothing{here}</p>");
  expect(html("::unknown{a=b}")).toBe("<p>::unknown{a=b}</p>");
  expect(html('> ::product{slug="tote"}')).toContain("::product");
});

test("headings get anchors, and none is above the second level", () => {
  expect(html("# Salt\n\n## Salt")).toBe('<h2 id="salt">Salt</h2>\n<h2 id="salt-2">Salt</h2>');
});
