import { scriptOf } from '../../core/text/languages.ts';
import { isNameIn } from './one-script.ts';
import type { Dispute } from './disputes.ts';
import type { Waters, World } from './read-world.ts';
import type { WorldPlace } from './world-places.ts';

/** Names by language tag. */
export type Names = Readonly<Record<string, string>>;

/**
 * Names that an article spells otherwise: by GeoNames id of a settlement, ISO 3166-1 numeric code of a country, id of a
 * dispute, or the English name of a water.
 */
export type NameOverrides = Readonly<Record<string, Names>>;

/**
 * Names of what the map labels, in each of some languages. The article’s own spelling comes first, then the table of the
 * language; in a language in Latin letters the main name of the gazetteer stands in. Where there is none the label has no
 * name in that language and is left out, so that no map has labels in two scripts.
 */
export function mapNames(
  world: World,
  disputes: readonly Dispute[],
  languages: readonly string[],
  overrides: NameOverrides = {},
) {
  const collect = (key: string, nameOf: (language: string) => string | undefined): Names =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const own = overrides[key]?.[language];
        const name = own ?? nameOf(language);
        return name !== undefined && (own !== undefined || isNameIn(name, language)) ? [[language, name] as const] : [];
      }),
    );
  const isLatin = (language: string) => scriptOf(language) === 'Latn';
  const byLanguage = (names: Names, language: string) => names[language] ?? names[language.split('-')[0] ?? ''];
  const water = (rows: Waters['rivers'] | Waters['lakes'], source: string): Names => {
    const row = rows.find((each) => each.source.includes(source));
    return collect(row?.names['en'] ?? source, (language) =>
      row
        ? (byLanguage(row.names, language) ?? (isLatin(language) ? (row.names['en'] ?? source) : undefined))
        : isLatin(language) && source !== ''
          ? source
          : undefined,
    );
  };
  return {
    /** Of a country, or of an area that is the land of no country. */
    ofLand(id: string): Names {
      const dispute = disputes.find((each) => each.id === id);
      return collect(id, (language) =>
        dispute
          ? (byLanguage(dispute.names, language) ?? (isLatin(language) ? dispute.names['en'] : undefined))
          : shortName(world.names(language).countries.get(id)),
      );
    },
    /** Every name of a country that readers may look for, by language. */
    allOfCountry: (id: string): Readonly<Record<string, readonly string[]>> =>
      Object.fromEntries(
        languages.map((language) => {
          const names = [...(world.names(language).countries.get(id) ?? [])];
          const own = overrides[id]?.[language];
          const short = shortName(names);
          const all = [own, short, ...names].filter((name): name is string => name !== undefined);
          return [language, all.length > 0 ? [...new Set(all)] : [id]];
        }),
      ),
    ofPlace: ({ id, name, country }: WorldPlace): Names =>
      collect(
        String(id),
        (language) =>
          world.spellings().get(`${id}/${language}`) ??
          tableName(world, language, id, country) ??
          (isLatin(language) ? withoutMarks(name, country) : undefined),
      ),
    ofRiver: (source: string): Names => water(world.waters().rivers, source),
    ofLake: (source: string): Names => water(world.waters().lakes, source),
    ofSea: ({ names }: Waters['seas'][number]): Names =>
      collect(
        names['en'] ?? '',
        (language) => byLanguage(names, language) ?? (isLatin(language) ? names['en'] : undefined),
      ),
  };
}

export type MapNames = ReturnType<typeof mapNames>;

/**
 * The form of a country’s name for a label: the first without brackets. CLDR puts a second name
 * in brackets first, and the short form after it.
 */
function shortName(forms: readonly string[] | undefined): string | undefined {
  if (!forms) return undefined;
  const plain = forms.find((form) => !/[()]/.test(form) && form.length > 3) ?? forms[0];
  return plain?.replace(/\s*\(.*\)$/, '');
}

/**
 * The main name at GeoNames without the marks of a transliteration (“Rafaḩ”, “Al ‘Amārah”), in countries that write in
 * other letters. Accents of Latin alphabets stay.
 */
function withoutMarks(name: string, country: string): string {
  if (new Intl.Locale(`und-${country}`).maximize().script === 'Latn') return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’ʻʼʿ']/g, '')
    .normalize('NFC');
}

/** A settlement’s name in the table of a language; English names are also transliterations for the most part. */
function tableName(world: World, language: string, id: number, country: string): string | undefined {
  const name = world.names(language).places.get(id);
  return name !== undefined && language.startsWith('en') ? withoutMarks(name, country) : name;
}
