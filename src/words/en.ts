import { plural } from './format.ts';
import { enMap } from './en-map.ts';
import type { Rich, Words } from './words.ts';

const passages = (count: number) => plural('en', count, { one: '# passage', other: '# passages' });
const voices = (count: number) => plural('en', count, { one: 'one voice', other: '# voices' });

/** “An Iraqi source” stands at the head of a sentence; inside one it is “an Iraqi source”. */
const inSentence = (parts: Rich): Rich =>
  parts.map((part, position) => {
    if (position > 0 || typeof part === 'string' || !('strong' in part)) return part;
    return { strong: part.strong.replace(/^(An?|The) /, (article) => article.toLowerCase()) };
  });

export const en: Words = {
  ...enMap,

  product: 'Mawdi',
  otherLanguage: { label: 'العربية', lang: 'ar' },
  skipToMap: 'Skip to the map',
  skipToPassages: 'Skip to the passages',
  mainNavigation: 'Sections',
  read: 'Read',
  themeDark: 'Dark theme',
  themeLight: 'Light theme',

  lead: (published) =>
    `Every mark leads to printed words, to who said them, how, and how closely they can be placed. As reported on ${published}; it does not describe what came later.`,
  asReported: (published) => `As reported on ${published}`,
  articleLanguageNote: 'The article is in Arabic; the English is our translation.',
  passages,
  voices,
  fromVoices: (count) => `, ${voices(count)}`,
  onTheMap: (count) => `${count} on the map`,
  unplaced: (count) => `${count} unplaced`,
  stripLabel: 'The passages of the article in printed order',
  restOnOne: (count, voice) =>
    `${count} rest on one unnamed voice: ${voice.replace(/^(An?|The) /, (a) => a.toLowerCase())}`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural('en', count, {
          one: 'one is a pull quote that repeats another',
          other: '# are pull quotes that repeat others',
        }),
  passagesHeading: 'Passages in printed order',
  placesHeading: 'Places',
  notOnMap: 'Not on the map',
  repeatsParagraph: (paragraph) => `Repeats ¶ ${paragraph}`,
  credits: 'Sources and rights',
  basemapCredit:
    'Base map: Natural Earth (public domain) · Names: GeoNames (CC BY 4.0) · Tributaries and lakes: GSHHG/WDB II (LGPL) · Approximate outlines after OCHA',
  basemapCreditShort: 'Base: Natural Earth · Names: GeoNames · Rivers: GSHHG · Approximate outlines after OCHA',
  basemapCreditBrief: 'Natural Earth · GeoNames · GSHHG · OCHA',
  codeCredit:
    'The program is open source under the MIT licence; the map is drawn with MapLibre, the type is IBM Plex Sans Arabic and Noto Naskh Arabic under the OFL.',
  titleFrom: 'Headline',

  unnamed: { one: 'unnamed', several: 'unnamed' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [`, ${unnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, ', as passed on by ', ...inSentence(second)],
  repeatedByOutlet: (outlet, original) => [
    { strong: outlet },
    ', in a pull quote without attribution, repeating ',
    ...inSentence(original),
  ],
  oneVoice: (named, name) =>
    named ? [{ strong: 'one voice' }, ': ', { data: name }] : [{ strong: 'one unnamed voice' }],
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
  passageOf: (position, total) => `Passage ${position} of ${total}`,
  positionOf: (position, total) => `${position} of ${total}`,
  inArticleOrder: 'In the order of the article',
  atThisPlace: 'Only at this place',
  cite: 'Cite',
  copied: 'Quotation copied with its source',
  copyFailed: 'Could not copy; please select the text and copy it yourself',
  ourTranslation: 'Our translation',
  original: 'Arabic original',
  hideOriginal: 'Hide the original',
  translationShown: 'English translation',
  hideTranslation: 'Hide the translation',
  caution: 'Caution',
  where: 'Where',
  when: 'When',
  inPrint: 'In print',
  paragraph: (paragraph) => `Paragraph ${paragraph}`,
  undated: 'No date in the article',
  saidOf: (words, relation) => ['Printed as «', { data: words }, `»: ${relation}`],
  datedAs: (words, date) => ['«', { data: words }, '»: ', { data: date }],
  sometimeBefore: (date) => `some time before ${date}`,
  from: (date) => `from ${date}`,
  span: (from, to) => `${from} to ${to}`,
  referenceOnly: 'Named only to say where something else lies; nothing in particular is reported of it.',
  linkedOnly: 'Only in the headline of another article that is linked here.',
  growSheet: 'Make the card taller',
  shrinkSheet: 'Make the card shorter',
  placeOf: (name) => `Card: ${name}`,

  loading: 'Preparing the map…',
  failure: {
    'no-webgl': 'This browser cannot draw the map. All passages are here, with their places and sources.',
    worker: 'The map was kept from running on this page. All passages are here, with their places and sources.',
    'context-lost': 'The map stopped drawing on this device. All passages are here, with their places and sources.',
    download: 'The map’s data did not arrive. All passages are here, with their places and sources.',
    timeout: 'The map took too long. All passages are here, with their places and sources.',
  },
  tryAgain: 'Try again',
  dataUnreadable: 'The data of this article could not be read',
  dataUnreadableHint:
    'Something in the data file prevents it from being shown. This is what was found, and what was expected:',
  someRecordsLeftOut: (count) =>
    plural('en', count, {
      one: 'One record was left out because of a fault in its data.',
      other: 'The data has # faults, and the records with them were left out.',
    }),
  issueLine: (found, expected) => `found ${found}; expected ${expected}`,
  noScript: 'The interactive map needs JavaScript.',
  citation: ({ quote, attribution, standing, title, outlet, published, paragraph, translation, address }) =>
    [
      ...(translation ? [`“${translation}” (our translation)`] : []),
      `«${quote}»`,
      `${attribution} (${standing})`,
      `“${title}”, ${outlet}, ${published}, paragraph ${paragraph}`,
      address,
    ].join('\n'),
  languageNames: { ar: 'Arabic', en: 'English' },
  selectedPlace: (name, count) => `${name}: ${count}`,
};
