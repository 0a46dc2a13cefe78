import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFolders } from './fetch-sources.ts';

export type CountryCodes = {
  /** ISO 3166-1 numeric by alpha-3, with the user-assigned 983 of CLDR. */
  readonly byAlpha3: ReadonlyMap<string, string>;
  readonly byAlpha2: ReadonlyMap<string, string>;
  readonly alpha2: ReadonlyMap<string, string>;
};

type Mappings = Readonly<Record<string, { readonly _numeric?: string; readonly _alpha3?: string }>>;

/** Codes of countries and territories from CLDR. */
export function readCountryCodes({ cldrCore }: SourceFolders): CountryCodes {
  const file = join(cldrCore, 'supplemental', 'codeMappings.json');
  const { supplemental } = JSON.parse(readFileSync(file, 'utf8')) as { supplemental: { codeMappings: Mappings } };
  const codes = Object.entries(supplemental.codeMappings).flatMap(([alpha2, { _numeric, _alpha3 }]) =>
    /^[A-Z]{2}$/.test(alpha2) && _numeric !== undefined && _alpha3 !== undefined
      ? [{ alpha2, alpha3: _alpha3, numeric: _numeric.padStart(3, '0') }]
      : [],
  );
  return {
    byAlpha3: new Map(codes.map(({ alpha3, numeric }) => [alpha3, numeric])),
    byAlpha2: new Map(codes.map(({ alpha2, numeric }) => [alpha2, numeric])),
    alpha2: new Map(codes.map(({ alpha2, numeric }) => [numeric, alpha2])),
  };
}
