import { formats, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { PartMessages } from '../messages/core.ts';
import type {
  CardMessages,
  DownloadMessages,
  LegendMessages,
  MastheadMessages,
  MessageParts,
} from '../messages/later.ts';
import { isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['Printed as «', { printed: words }, '»']
    : [`“${translation}” («`, { printed: words }, '»)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `Passage ${position} of ${total}`,
  inArticleOrder: 'All passages in article order',
  cite: 'Cite',
  copied: 'Quotation copied with its source',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  share: 'Share',
  references: 'Reference in other formats',
  referenceIn: (language) => `In ${nameOfLanguage(language, formats)}`,
  referenceText: 'Text',
  copyReference: (format, language) => `Copy the reference, ${language.toLowerCase()}: ${isolate(format)}`,
  copyFailed: 'Could not copy; please select the text and copy it yourself',
  original: (printed) => `${nameOfLanguage(printed, formats)} original`,
  hideOriginal: 'Hide the original',
  translationShown: (language) => `${nameOfLanguage(language, formats)} translation`,
  hideTranslation: 'Hide the translation',
  form: { direct: 'direct speech', reported: 'reported speech', narration: 'the outlet’s narration' },
  relation: {
    at: 'at the place itself',
    whole: 'the place as a whole',
    around: 'in the area around it',
    along: 'somewhere along it',
    across: 'somewhere in it; the article does not say where',
    toward: 'the stated destination; no arrival reported',
    from: 'out of it',
    example: 'one example among others',
    neighbour: 'mentioned only to locate another place',
  },
  where: 'Where',
  when: 'When',
  inPrint: 'In print',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), `: ${date}`],
  growSheet: 'Make the card taller',
  shrinkSheet: 'Make the card shorter',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`“${translation}” (translation: Mawdi)`] : []),
      `«${quote}»`,
      ...(note ? [`Caution: ${note}`] : []),
      `“${title}”, ${outlet}, ${published}, paragraph ${paragraph}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'Embed this map',
  embedPlace: 'Embed this place',
  pictures: 'Map images for publication',
  pictureOfPlace: 'Image for publication:',
  pictureShapes: { '1200x675': 'Landscape', '1080x1080': 'Square' },
  downloads: 'Download the data',
  downloadsLead: 'Each file holds every passage, with its sources, its cautions and the precision of its places.',
  downloadWhole: 'the whole map in one file, to open from any disk, without the internet',
  downloadGoodFor: {
    csv: 'a table for spreadsheets, one row for each passage and place it names',
    geojson: 'for mapping programs and GIS',
    kml: 'for Google Earth and similar',
    linkedPlaces: 'for gazetteers and digital history',
    webAnnotation: 'for annotation tools, with the position of each passage in the article',
    bibtex: 'references for those who write in LaTeX',
    ris: 'references for reference managers',
    cslJson: 'references for programs to read',
    archive: 'the data files, complete, for reuse',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'Map key',
  closeLegend: 'Close the key',
  topicHead: 'Colour: topic',
  sourceTypeHead: 'Outline: kind of source',
  standingHead: 'Sign: how it is said',
  shapeHead: 'Shape: precision of place',
  numeralHint: 'Number: passages',
  filterHint: 'Choose a topic to highlight it on the map',
  clearFilter: 'All topics',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'Show a place from a linked headline',
      other: 'Show # places from linked headlines',
    }),
  filtered: (shown, total) => `${shown} of ${total} passages match`,
  shapeInLegend: (shape, km) =>
    ({
      settlement: 'Town, with margin',
      district: 'District, approx.',
      governorate: 'Governorate',
      area: 'Area, no fixed boundary',
      road: km > 0 ? `Road, ± ${km} km` : 'Road, approx.',
      border: 'Border line',
      country: 'Country only',
    })[shape],
  weakestHint: 'A mark shows the weakest attribution of its passages; a statement has no sign',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `The article is in ${nameOfLanguage(printed, formats)}; the ${nameOfLanguage(read, formats)} is our translation.`,
  interfaceNote: (language) =>
    `The article is shown in ${nameOfLanguage(language, formats)}; Mawdi’s own words are in English.`,
  onTheMap: (count) => `${count} on the map`,
  unplaced: (count) => `${count} not on the map`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'Of all passages, one is a pull quote taken from another',
          other: 'Of all passages, # are pull quotes taken from others',
        }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
