import type { FilterMessages } from '../../../src/core/i18n/messages/filters.ts';
import type { LegendMessages } from '../../../src/core/i18n/messages/later.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import type { WrittenMessages as Words } from '../../../src/core/i18n/messages/build.ts';
import type { MessageParts } from '../../../src/core/i18n/messages/core.ts';
import { SOURCE_TYPES, STANDINGS } from '../../../src/core/article/article.ts';
import type { Attribution } from '../../../src/core/article/attribution.ts';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import type { InterfaceLanguage } from '../../../src/core/text/languages.ts';

/** Placeholder for text from the data: different from our own, and without letters of either script. */
export const DATA = '◆';

const CITATION = {
  quote: DATA,
  attribution: DATA,
  standing: DATA,
  note: DATA,
  title: DATA,
  outlet: DATA,
  published: DATA,
  paragraph: 4,
  translation: DATA,
  address: DATA,
};

type Sentences = {
  readonly [Key in keyof Words as Words[Key] extends (...given: never[]) => unknown ? Key : never]: Words[Key];
};
type Samples = { readonly [Key in keyof Sentences]: readonly Parameters<Sentences[Key]>[] };

const COUNTS: readonly [number][] = [1, 2, 3, 11, 100].map((count): [number] => [count]);
const NAME: readonly [string][] = [[DATA]];
const SHAPES = (
  ['settlement', 'district', 'governorate', 'country', 'road', 'border', 'area'] satisfies Parameters<
    LegendMessages['shapeInLegend']
  >[0][]
).flatMap((shape) => [0, 17].map((km): [typeof shape, number] => [shape, km]));
const ATTRIBUTION: Attribution = { source: 'unnamed', standing: 'alleged' };
const RICH: MessageParts = [{ strong: DATA }];

/** Arguments for every message of the interface. A missing one does not compile. */
const SAMPLES: Samples = {
  publishedOn: NAME,
  periodOf: [[DATA, DATA]],
  withUndated: COUNTS,
  timeShown: (['with', 'without', 'none'] as const).map((undated): [string, typeof undated, number] => [
    DATA,
    undated,
    3,
  ]),
  printedTime: NAME,
  datedMark: [
    [DATA, DATA, DATA],
    [DATA, undefined, DATA],
  ],
  undatedMark: [[DATA, DATA]],
  saidBy: [[DATA, DATA, DATA]],
  placeButton: [[DATA, DATA, ATTRIBUTION]],
  whoAndHow: SOURCE_TYPES.flatMap((source) => STANDINGS.map((standing): [Attribution] => [{ source, standing }])),
  referenceButton: NAME,
  passagesOf: NAME,
  copyReference: [[DATA, DATA]],
  kilometres: COUNTS,
  closeTogether: [[0], ...COUNTS],
  clusterButton: [[DATA, DATA]],
  passagesToCome: [[0], ...COUNTS],
  placesToCome: [[0], ...COUNTS],
  timelineSample: [[160, 7053]],
  showLinkedPlaces: COUNTS,
  filtered: [[3, 39]],
  passagesShown: [[0, 41], ...COUNTS.map(([count]): [number, number] => [count, 141])],
  until: NAME,
  without: (
    [
      'topics',
      'voices',
      'sourceTypes',
      'standings',
      'precisions',
      'places',
      'hideOneSource',
      'namedOnly',
      'time',
      'undated',
    ] satisfies Parameters<FilterMessages['without']>[0][]
  ).map((restriction): [typeof restriction, string] => [restriction, DATA]),
  hiddenAtPlace: COUNTS.map(([count]): [number, number] => [count, 141]),
  shapeInLegend: SHAPES,
  precisionSentence: SHAPES,
  kicker: NAME,
  articleLanguageNote: [['fr', 'he']],
  interfaceNote: [['fr']],
  referenceIn: [['fr']],
  original: [['fr']],
  translationShown: [['he']],
  lead: NAME,
  passages: [[0], ...COUNTS],
  voices: [[0], ...COUNTS],
  fromVoices: COUNTS.map(([count]): [number, boolean] => [count, count % 2 === 1]),
  onTheMap: [[0], ...COUNTS],
  unplaced: [[0], ...COUNTS],
  restOnOne: [[24, DATA]],
  repeatsAmong: COUNTS,
  repeatsParagraph: COUNTS,
  attribution: [
    [DATA, undefined, undefined],
    [DATA, DATA, undefined],
    [DATA, undefined, DATA],
    [DATA, DATA, DATA],
  ],
  relayedBy: [[RICH, RICH]],
  repeatedByOutlet: [[DATA, RICH]],
  oneVoice: [
    ['named', DATA],
    ['unnamed', DATA],
    ['several-unnamed', DATA],
  ],
  passagesFrom: [1, 2, 3, 11].map((count): [number, MessageParts] => [count, RICH]),
  passagesFromVoices: [[6, 2]],
  passageOf: [[1, 6]],
  positionOf: [[1, 6]],
  paragraph: COUNTS,
  saidOf: [
    [DATA, DATA, undefined],
    [DATA, DATA, DATA],
  ],
  datedAs: [
    [DATA, DATA, undefined],
    [DATA, DATA, DATA],
  ],
  sometimeBefore: NAME,
  from: NAME,
  span: [[DATA, DATA]],
  moreFaults: COUNTS,
  issueLine: [[DATA, DATA]],
  citation: [[CITATION], [{ ...CITATION, translation: undefined, note: undefined }]],
};

export type Said = { readonly key: string; readonly text: string };

function textOf(value: string | MessageParts): string {
  if (typeof value === 'string') return value;
  return value.map((part) => (typeof part === 'string' ? part : Object.values(part).join(''))).join('');
}

function flat(key: string, value: unknown): readonly Said[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  // `lang` is a language code, not a message.
  const entries = Object.entries(value).filter(([name]) => name !== 'lang');
  return entries.flatMap(([name, inner]) => flat(`${key}.${name}`, inner));
}

/** All messages of the interface in a language, with sample arguments. */
export function everythingSaid(language: InterfaceLanguage): readonly Said[] {
  return Object.entries(messagesFor(language)).flatMap(([key, value]) => {
    if (key === 'formats') return [];
    if (typeof value !== 'function') return flat(key, value);
    const samples = SAMPLES[key as keyof Samples] as readonly (readonly unknown[])[];
    const say = value as (...given: readonly unknown[]) => string | MessageParts;
    return samples.map((given) => ({ key: `${key}(${JSON.stringify(given)})`, text: textOf(say(...given)) }));
  });
}

/** The messages of the other parts of a language that take no arguments. */
export function plainMessages(language: InterfaceLanguage): readonly Said[] {
  const said = ['core', 'later', 'faults', 'formats', 'exportLabels'];
  const parts = Object.entries(allMessages(language)).filter(([part]) => !said.includes(part));
  return parts.flatMap(([part, messages]) => flat(part, messages));
}
