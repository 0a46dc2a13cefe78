import { readFileSync } from 'node:fs';
import type { MapCredit } from '../../map/basemap/basemap.ts';
import type { BorderPolicy } from './border-policy.ts';

type Source = 'natural-earth' | 'osm';
type Licence = { readonly name: string; readonly licence: string; readonly required: boolean };
type Texts = Readonly<
  Record<
    string,
    {
      readonly base: string;
      readonly names: string;
      readonly unStyle: string;
      readonly asHeld: string;
      readonly publicDomain: string;
    }
  >
>;
type Credits = { readonly licences: Readonly<Record<Source, readonly Licence[]>>; readonly texts: Texts };

let credits: Credits | undefined;

/** The credit of a cut base map in each language, English where the table lacks it, and the licences behind it. */
export function mapCredits(languages: readonly string[], source: Source, borders: BorderPolicy, date: string) {
  const file = new URL('../../../data/world/credits.json', import.meta.url);
  const { licences, texts } = (credits ??= JSON.parse(readFileSync(file, 'utf8')) as Credits);
  const data = source === 'osm' ? '© OpenStreetMap (ODbL) · Natural Earth' : 'Natural Earth';
  const brief = source === 'osm' ? '© OpenStreetMap · Natural Earth · GeoNames' : 'Natural Earth · GeoNames';
  const textIn = (language: string) => {
    const text = texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts['en'];
    if (!text) throw new Error('data/world/credits.json has no English text');
    return text;
  };
  const policyIn = (language: string) => {
    const { unStyle, asHeld } = textIn(language);
    return (borders === 'as-held' ? asHeld.replace('{date}', date) : unStyle).replace('{data}', data);
  };
  return {
    licences: licences[source],
    texts: Object.fromEntries(
      languages.map((language): [string, MapCredit] => {
        const { base, names, publicDomain } = textIn(language);
        const short = `${base}: ${data} · ${names}: GeoNames`;
        const full = `${base}: ${data} (${publicDomain}) · ${names}: GeoNames (CC BY 4.0), CLDR. ${policyIn(language)}`;
        return [language, { brief, short, full }];
      }),
    ),
  };
}
