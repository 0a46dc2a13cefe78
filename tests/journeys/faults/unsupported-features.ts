import ts from 'typescript';

/**
 * Methods and functions that browsers of December 2021 lack (src/node/bundle/bundle-classic.ts): Safari 15.2 is without the first four
 * lines, Firefox 95 and Chrome 96 without most of the others.
 */
const NEWER_CALLS: ReadonlySet<string> = new Set([
  ...['at', 'hasOwn', 'structuredClone', 'randomUUID'],
  ...['showModal', 'requestIdleCallback', 'replaceSync', 'scrollend'],
  ...['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'fromAsync', 'groupBy', 'withResolvers'],
  ...['isWellFormed', 'toWellFormed', 'canParse', 'throwIfAborted', 'checkVisibility', 'showPopover', 'setHTMLUnsafe'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'getOrInsert'],
]);
const NEWER_NAMES: ReadonlySet<string> = new Set([
  'CSSStyleSheet',
  'Segmenter',
  'CompressionStream',
  'adoptedStyleSheets',
]);

/** Syntax of a script that the oldest supported browsers cannot parse, and calls of functions that they lack. */
export function unsupportedFeatures(code: string): {
  readonly syntax: readonly string[];
  readonly calls: readonly string[];
} {
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const syntax: string[] = [];
  const calls: string[] = [];
  const here = (node: ts.Node) => code.slice(node.pos, node.pos + 60).trim();
  const visit = (node: ts.Node): void => {
    if (ts.isClassStaticBlockDeclaration(node)) syntax.push(`static block: ${here(node)}`);
    if (ts.isImportAttributes(node)) syntax.push(`import attributes: ${here(node)}`);
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/([^]*)\/(\w*)$/.exec(node.text) ?? [];
      if (/\(\?<[=!]/.test(body)) syntax.push(`lookbehind: ${node.text.slice(0, 60)}`);
      if (flags.includes('v')) syntax.push(`flag v: ${node.text.slice(0, 60)}`);
    }
    if (ts.isStringLiteralLike(node) && /\(\?<[=!]/.test(node.text))
      syntax.push(`lookbehind: ${node.text.slice(0, 60)}`);
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using)
      syntax.push(`using: ${here(node)}`);
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression)
        ? expression.name.text
        : // A short identifier may be any function, minified by the build.
          ts.isIdentifier(expression) && expression.text.length > 2
          ? expression.text
          : '';
      if (NEWER_CALLS.has(name)) calls.push(`${name}: ${here(node)}`);
    }
    if (ts.isIdentifier(node) && NEWER_NAMES.has(node.text)) calls.push(`${node.text}: ${here(node)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const { parseDiagnostics = [] } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
  for (const { messageText } of parseDiagnostics) syntax.push(ts.flattenDiagnosticMessageText(messageText, ' '));
  return { syntax, calls };
}
