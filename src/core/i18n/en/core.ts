import { formats, plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages, MessageParts } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const sourceType: MapMessages['sourceType'] = {
  named: 'Named person',
  institution: 'Institution',
  unnamed: 'Unnamed source',
  outlet: 'Outlet’s own words',
};
const standing: MapMessages['standing'] = {
  stated: 'Statement',
  reported: 'Report',
  witnessed: 'Eyewitness account',
  relayed: 'Hearsay',
  assessed: 'Opinion',
  alleged: 'Allegation',
  speculated: 'Speculation',
};
const whoAndHow = (attribution: Attribution) =>
  `${sourceType[attribution.source]}, ${standing[attribution.standing].toLowerCase()}`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'Map of the places the article names',
  placeButton: (name, count, weakest) => `${name}, ${count}, weakest attribution: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${name}, mentioned only to locate another place`,
  moveByKeys: 'Map: move with the arrow keys, zoom with + and −',
  scrollHint: 'Hold Ctrl while scrolling to zoom the map',
  scrollHintMac: 'Hold ⌘ while scrolling to zoom the map',
  touchHint: 'Move the map with two fingers',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all places',
  kilometres: (km) => `${km} km`,
  closeTogether: (places) => plural(places, { one: 'One place', other: '# places too close to tell apart here' }),
  clusterButton: (places, passages) => `${places}, ${passages}`,

  openLegend: 'Map key',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'A town or city, with its margin',
    district: 'An area, not a point',
    governorate: 'A governorate, not a point',
    area: 'An area, not a point',
    road: 'A road; the article names no point on it',
    border: 'A border; the article names no point on it',
    country: 'Country only',
  },
  precisionSentence: (shape, km) =>
    ({
      settlement: `The article names the town or city only; it could be anywhere in it. The ring is the margin, ± ${km} km.`,
      district: 'The article names only the district, and no spot in or around it. Outline approximate.',
      governorate: 'The article names only the governorate; it could be anywhere in it. Outline approximate.',
      area: 'A term with no fixed boundary; the area shown is approximate.',
      road: `The article names only the road; it could be anywhere along it. Course approximate, ± ${km} km.`,
      border: 'The article names only the border; it could be anywhere along it.',
      country: 'The article names only the country; the map shows only its name.',
    })[shape],
};

const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });
const voices = (count: number) => plural(count, { one: 'one source', other: '# sources' });

/** In a sentence “A report” becomes “a report”; “The Independent” keeps its name. */
const lowerArticle = (name: string) => name.replace(/^An? /, (article) => article.toLowerCase());

/** At the head of a sentence “An unnamed officer”, inside one “an unnamed officer”. */
const inSentence = (parts: MessageParts): MessageParts =>
  parts.map((part, position) => {
    if (position > 0 || typeof part === 'string' || !('strong' in part)) return part;
    return { strong: lowerArticle(part.strong) };
  });

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'Source map',
  kicker: (outlet) =>
    `Source map: who says what, and about where? An independent reading of an article by ${isolate(outlet)}`,
  skipToMap: 'Skip to the map',
  skipToPassages: 'Skip to the passages',
  skipToPlaces: 'Skip to the places',
  tool: { search: 'Search', filters: 'Filter', help: 'Help' },
  partDidNotArrive: 'This part could not be opened.',
  themeDark: 'Dark theme',
  themeLight: 'Light theme',

  lead: (published) =>
    `Tap a place to read what the article says about it, who said so, and how precisely it can be located. Selected passages, as reported on ${published}; not the whole article, and nothing here describes later events.`,
  passages,
  voices,
  fromVoices: (count, isOutletHeard) => `: ${voices(count)}${isOutletHeard ? ' and the outlet itself' : ''}`,
  stripLabel: 'The passages of the article in printed order',
  restOnOne: (count, voice) => `${passages(count)} come from one unnamed source: ${lowerArticle(voice)}`,
  passagesHeading: 'Passages in printed order',
  placesHeading: 'Places',
  passagesOf: (place) => `Passages shown at ${isolate(place)}`,
  referenceShort: 'Mentioned only to locate another place',
  notOnMap: 'Not on the map',
  repeatsParagraph: (paragraph) => `Repeats paragraph ${paragraph}`,

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
      ? [{ strong: 'one unnamed source' }]
      : naming === 'named'
        ? [{ strong: 'one source' }, ': ', { data: name }]
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
  caution: 'Caution',
  paragraph: (paragraph) => `Paragraph ${paragraph}`,
  undated: 'No date in the article',
  sometimeBefore: (date) => `some time before ${date}`,
  from: (date) => `from ${date}`,
  span: (from, to) => `${from} to ${to}`,
  referenceOnly: 'Mentioned only to locate another place; the article reports no event there.',
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
