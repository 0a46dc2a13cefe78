import ts from 'typescript';

/** The type declarations of one file, transpiled alone: its exports must have explicit types. Throws where one has none. */
export function declarationsOf(path: string, source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  return outputText.replaceAll(/(from|import) (['"]\.\/[\w-]+)\.ts/g, '$1 $2.js');
}
