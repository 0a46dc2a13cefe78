/** Name, version and licence of a package, and the text of its licence. */
export type Package = { readonly title: string; readonly text: string };

const RULE = `${'-'.repeat(80)}\n`;

/** The notices of packages and of map data as one text; identical licences are printed once. */
export function printNotices(packages: readonly Package[], ofMapData: readonly string[]): string {
  const titles = new Map<string, Set<string>>();
  for (const { title, text } of [...packages].sort((a, b) => (a.title < b.title ? -1 : 1)))
    titles.set(text, (titles.get(text) ?? new Set()).add(title));
  const parts = [...titles].map(([text, of]) => `${[...of].join('\n')}\n\n${text}\n`);
  const head = 'What others wrote, and is part of these files: names, versions, licences. Map data comes last.\n';
  return [head, ...parts, ...ofMapData].join(`\n${RULE}\n`);
}
