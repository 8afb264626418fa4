import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { reactPieces, sealInlineScripts } from "./inline-scripts.mjs";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const push = (data: string) => `<script>self.__next_f.push([1,${JSON.stringify(data)}])</script>`;

/** Every piece of script that the installed React can write into a page, as its own source text has them. */
function installedReactPieces(): string[] {
  const nextFolder = path.dirname(createRequire(import.meta.url).resolve("next/package.json"));
  const renderer = "dist/compiled/react-dom/cjs/react-dom-server.node.production.js";
  const source = readFileSync(path.join(nextFolder, renderer), "utf8");
  const literals = source.match(/'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/g) ?? [];
  const pieces = literals
    .filter((literal) => /\$R[A-Z]/.test(literal))
    .map((literal) => String(runInNewContext(literal)).replace(/\$R[A-Z]\("$/, ""));
  return [...new Set(pieces)].filter((piece) => piece !== "");
}

describe("sealing a page's inline scripts", () => {
  it("knows exactly the scripts of the installed React", () => {
    const installed = installedReactPieces().map((piece) => [piece.length, sha256(piece)]);
    expect([...reactPieces].sort()).toEqual(installed.sort());
  });

  it("makes neighbours one script and names its hash", () => {
    const page = `<body>${push("a")}${push("b")}</body>`;
    const { html, sources, strangers } = sealInlineScripts(page);
    const joined = 'self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])';
    expect(html).toBe(`<body><script>${joined}</script></body>`);
    expect(sources).toEqual([`'sha256-${sha256(joined)}'`]);
    expect(strangers).toBe(0);
  });

  it("leaves files and plain data without a hash", () => {
    const { sources, strangers } = sealInlineScripts(
      '<script src="/a.js" async=""></script><script type="application/ld+json">{"name":"Coat"}</script>',
    );
    expect({ sources, strangers }).toEqual({ sources: [], strangers: 0 });
  });

  it("names React's own scripts with what they call", () => {
    const [runtime = ""] = installedReactPieces().filter((piece) => piece.includes("$RC=function"));
    const { sources, strangers } = sealInlineScripts(`<script>${runtime}$RC("B:0","S:0")</script>`);
    expect(sources).toHaveLength(1);
    expect(strangers).toBe(0);
  });

  it.each([
    ["a script of somebody else's", "<script>alert(1)</script>"],
    ["code behind data", '<script>self.__next_f.push([1,"a"]);alert(1)</script>'],
    ["code inside data", "<script>self.__next_f.push([1,alert(1)])</script>"],
    ["code behind a call of React's", '<script>$RC("B:0","S:0");alert(1)</script>'],
    ["code before a call of React's", '<script>alert(1);$RC("B:0","S:0")</script>'],
    ["a script that calls itself data", '<script type="text/javascript">alert(1)</script>'],
    ["a module", '<script type="module">alert(1)</script>'],
    ["capitals", "<SCRIPT>alert(1)</SCRIPT>"],
  ])("names no hash for %s", (_, script) => {
    const { sources, strangers } = sealInlineScripts(`<body>${script}</body>`);
    expect({ sources, strangers }).toEqual({ sources: [], strangers: 1 });
  });

  it("does not join a stranger to its neighbours", () => {
    const page = `${push("a")}<script>alert(1)</script>${push("b")}`;
    const { html, sources, strangers } = sealInlineScripts(page);
    expect(html).toBe(page);
    expect(sources).toHaveLength(2);
    expect(strangers).toBe(1);
  });
});
