import { parseSync } from 'vite';

export type ImportsInScript = {
  /** Static imports and re-exports: requested before the script runs. */
  readonly atOnce: readonly string[];
  /** Dynamic imports. */
  readonly later: readonly string[];
};

/** The paths that a built script imports, as written. Throws if it cannot be parsed: the sizes would be too small. */
export function importsIn(path: string, code: string): ImportsInScript {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const reExported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const later = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^(['"`])([^$]+)\1$/.exec(code.slice(start, end))?.[2] ?? [],
  );
  return { atOnce: [...new Set([...imported, ...reExported])], later: [...new Set(later)] };
}
