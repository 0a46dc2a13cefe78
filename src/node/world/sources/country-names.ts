import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryCodes } from './country-codes.ts';
import type { SourceFolders } from './fetch-sources.ts';
import type { LineDecisions } from './line-decisions.ts';
import { NAME_LANGUAGES } from './place-tables.ts';

type Territories = { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } };

/**
 * Names of countries from CLDR by language, as tables of ISO 3166-1 numeric code and names: the usual one first, then
 * the short or variant ones.
 */
export function countryNames(
  folders: SourceFolders,
  codes: CountryCodes,
  { preferShort }: Pick<LineDecisions, 'preferShort'>,
): ReadonlyMap<string, string> {
  return new Map(
    NAME_LANGUAGES.flatMap((language) => {
      const file = join(folders.cldr, language, 'territories.json');
      if (!existsSync(file)) return [];
      const { main } = JSON.parse(readFileSync(file, 'utf8')) as { main: Readonly<Record<string, Territories>> };
      const territories = main[language]?.localeDisplayNames.territories ?? {};
      const rows = [...codes.alpha2].flatMap(([numeric, alpha2]) => {
        const usual = territories[alpha2];
        if (usual === undefined) return [];
        const others = ['short', 'variant'].flatMap((form) => territories[`${alpha2}-alt-${form}`] ?? []);
        const [first, ...rest] = others;
        const isShort = preferShort.countries.includes(numeric) && first !== undefined;
        return [[numeric, ...(isShort ? [first, usual, ...rest] : [usual, ...others])].join('\t')];
      });
      return [[language, rows.sort().join('\n')] as const];
    }),
  );
}
