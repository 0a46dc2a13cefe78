import { parseSync } from 'vite';

export type ImportsInScript = {
  /** Fetched before the script runs. */
  readonly atOnce: readonly string[];
  /** Fetched when the script asks for them. */
  readonly later: readonly string[];
};

/** The addresses a built script imports, as written. Throws where it cannot be read: a figure would then be a guess. */
export function importsIn(path: string, code: string): ImportsInScript {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const later = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^(['"`])([^$]+)\1$/.exec(code.slice(start, end))?.[2] ?? [],
  );
  return { atOnce: [...new Set([...imported, ...passedOn])], later: [...new Set(later)] };
}
