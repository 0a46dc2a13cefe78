import { isolate, plural } from './format.ts';
import { enMap } from './en-map.ts';
import type { CoreWords, Rich } from './words.ts';

const passages = (count: number) => plural('en', count, { one: '# passage', other: '# passages' });
const voices = (count: number) => plural('en', count, { one: 'one voice', other: '# voices' });

/** “A report” in a sentence is “a report”; “The Independent” keeps its name. */
const lowerArticle = (name: string) => name.replace(/^An? /, (article) => article.toLowerCase());

/** “An Iraqi source” stands at the head of a sentence; inside one it is “an Iraqi source”. */
const inSentence = (parts: Rich): Rich =>
  parts.map((part, position) => {
    if (position > 0 || typeof part === 'string' || !('strong' in part)) return part;
    return { strong: lowerArticle(part.strong) };
  });

export const enCore: CoreWords = {
  ...enMap,

  product: 'Mawdi',
  otherLanguage: { label: 'العربية', lang: 'ar' },
  skipToMap: 'Skip to the map',
  skipToPassages: 'Skip to the passages',
  skipToPlaces: 'Skip to the places',
  tool: { search: 'Search', filters: 'Filter', help: 'Help' },
  partDidNotArrive: 'This part could not be opened.',
  themeDark: 'Dark theme',
  themeLight: 'Light theme',

  lead: (published) =>
    `Every mark leads to words in print: who said them, how they are said, and how closely they can be placed. All of it is as reported on ${published}; nothing here describes what came later.`,
  articleLanguageNote: 'The article is in Arabic; the English is our translation.',
  passages,
  voices,
  fromVoices: (count) => `, ${voices(count)}`,
  onTheMap: (count) => `${count} on the map`,
  unplaced: (count) => `${count} not on the map`,
  stripLabel: 'The passages of the article in printed order',
  restOnOne: (count, voice) => `${count} of them rest on one unnamed voice: ${lowerArticle(voice)}`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural('en', count, {
          one: 'Of all passages, one is a pull quote taken from another',
          other: 'Of all passages, # are pull quotes taken from others',
        }),
  passagesHeading: 'Passages in printed order',
  placesHeading: 'Places',
  passagesOf: (place) => `Passages that name ${isolate(place)}`,
  referenceShort: 'Named to say where something else lies',
  notOnMap: 'Not on the map',
  repeatsParagraph: (paragraph) => `From ¶ ${paragraph}`,
  basemapCreditShort:
    'Base: Natural Earth · Names: GeoNames · Tributaries, lakes: GSHHG · Approximate outlines after OCHA',
  basemapCreditBrief: 'Natural Earth · GeoNames · GSHHG · OCHA',

  unnamed: { one: 'unnamed', several: 'unnamed' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [`, ${unnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, ', as passed on by ', ...inSentence(second)],
  repeatedByOutlet: (outlet, original) => [
    { name: outlet },
    ', in a pull quote that goes back to ',
    ...inSentence(original),
  ],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'one unnamed voice' }]
      : naming === 'named'
        ? [{ strong: 'one voice' }, ': ', { data: name }]
        : ['unnamed ', { strong: name.charAt(0).toLowerCase() + name.slice(1) }],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['1 passage, from ', ...voice]
      : count === 2
        ? ['2 passages, both from ', ...voice]
        : [`${passages(count)}, all from `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)} from ${voices(voicesCount)}`],

  close: 'Close',
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  previous: 'Previous',
  next: 'Next',
  positionOf: (position, total) => `${position} of ${total}`,
  ourTranslation: 'Our translation',
  original: 'Arabic original',
  caution: 'Caution',
  paragraph: (paragraph) => `Paragraph ${paragraph}`,
  undated: 'No date in the article',
  sometimeBefore: (date) => `some time before ${date}`,
  from: (date) => `from ${date}`,
  span: (from, to) => `${from} to ${to}`,
  referenceOnly: 'Named to say where something else lies; the article reports no event there.',
  linkedOnly: 'Only in the headline of another article that is linked here.',

  loading: 'Preparing the map…',
  failure: {
    'no-webgl': 'This browser cannot draw the map. All passages are in the list, with their places and sources.',
    worker: 'The map was blocked on this page. All passages are in the list, with their places and sources.',
    'context-lost':
      'The map stopped drawing on this device. All passages are in the list, with their places and sources.',
    download: 'The map’s data did not arrive. All passages are in the list, with their places and sources.',
    timeout: 'The map took too long. All passages are in the list, with their places and sources.',
    fault: 'The map could not be started. All passages are in the list, with their places and sources.',
  },
  tryAgain: 'Try again',
};
