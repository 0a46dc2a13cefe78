import type { Attribution } from '../model/attribution.ts';
import { plural } from './format.ts';
import type { MapMessages } from './map-words.ts';

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

/** The words on and around the map. */
export const enMap: MapMessages = {
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
  closeTogether: (places) => plural('en', places, { one: 'One place', other: '# places too close to tell apart here' }),
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
