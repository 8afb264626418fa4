import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Import = {
  specifier: string;
  line: number;
  /** Gone after the types are stripped, so nothing runs because of it. */
  isTypeOnly: boolean;
  /** What is imported by name; empty for a namespace, a default or a side effect. */
  names: string[];
};

export type SourceFile = {
  imports: Import[];
  /** Whether all it does is hand on what other files export. */
  isBarrel: boolean;
  /** Uses of clock, randomness, environment, network or waiting. */
  impurities: { line: number; what: string }[];
};

/** Reads what the import rules need to know about one TypeScript file. */
export function readSourceFile(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path.basename(file), text, ts.ScriptTarget.Latest, false, kind);
  const result: SourceFile = { imports: [], isBarrel: isBarrel(source), impurities: [] };
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    if (found) result.imports.push({ ...found, line: lineOf(node) });
    const impurity = readImpurity(node);
    if (impurity) result.impurities.push({ what: impurity, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return result;
}

function readImport(node: ts.Node): Omit<Import, "line"> | null {
  if (ts.isImportDeclaration(node)) return readDeclaration(node);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const elements =
      node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : [];
    const isTypeOnly =
      node.isTypeOnly || (elements.length > 0 && elements.every((element) => element.isTypeOnly));
    const names = elements.map((element) => (element.propertyName ?? element.name).text);
    return { specifier: textOf(node.moduleSpecifier), isTypeOnly, names };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { specifier: textOf(node.arguments[0]), isTypeOnly: false, names: [] };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: textOf(node.argument.literal), isTypeOnly: true, names: [] };
  }
  return null;
}

function readDeclaration(node: ts.ImportDeclaration): Omit<Import, "line"> {
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const hasOnlyTypes =
    elements.length > 0 && elements.every((element) => element.isTypeOnly) && !clause?.name;
  return {
    specifier: textOf(node.moduleSpecifier),
    isTypeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || hasOnlyTypes,
    names: elements.map((element) => (element.propertyName ?? element.name).text),
  };
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : "";
}

function isBarrel(source: ts.SourceFile): boolean {
  const { statements } = source;
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  );
}

const impureGlobals = ["process", "fetch", "performance", "setTimeout", "setInterval", "console", "crypto"];

function readImpurity(node: ts.Node): string | null {
  if (ts.isAwaitExpression(node)) return "await";
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date") {
    return node.arguments?.length ? null : "new Date()";
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const access = `${node.expression.text}.${node.name.text}`;
    if (access === "Date.now" || access === "Math.random") return access;
    return impureGlobals.includes(node.expression.text) ? access : null;
  }
  if (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    impureGlobals.includes(node.expression.text)
  ) {
    return `${node.expression.text}()`;
  }
  return null;
}
