import { plural } from './format.ts';
import type { MapWords } from './map-words.ts';

/** The words on and around the map. */
export const enMap: MapWords = {
  mapLabel: 'Map of the places the article names',
  placeButton: (name, count, standing) => `${name}, ${count}, least firm: ${standing}`,
  referenceButton: (name) => `${name}, named only to say where something else lies`,
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

  legend: 'Map key',
  openLegend: 'Map key',
  closeLegend: 'Close the key',
  topicHead: 'Colour: topic',
  standingHead: 'Outline: how it is said',
  shapeHead: 'Shape: precision of place',
  numeralHint: 'Numeral: passages',
  filterHint: 'Choose a topic to bring it out on the map',
  clearFilter: 'All topics',
  showLinkedPlaces: (count) =>
    plural('en', count, {
      one: 'Show one place named only in a linked headline',
      other: 'Show # places named only in linked headlines',
    }),
  filtered: (shown, total) => `${shown} of ${total} passages match`,

  family: {
    strike: 'Strikes, attacks',
    move: 'Presence, movement',
    ground: 'Ground, clearing',
    deals: 'Deals',
    forces: 'Forces, sightings',
    figures: 'Figures, statements',
  },
  standing: {
    stated: 'Stated',
    reported: 'Report, institution',
    witnessed: 'Eyewitness',
    claimed: 'Unnamed source',
    relayed: 'Second-hand',
    assessed: 'Assessment',
    alleged: 'Allegation',
    speculated: 'Speculation',
  },
  form: { direct: 'direct speech', reported: 'reported speech', narration: 'the outlet’s narration' },
  relation: {
    at: 'at the place itself',
    around: 'around it, not inside it',
    along: 'along it, at no particular point',
    across: 'in it at large, at no particular spot',
    toward: 'toward it, not in it',
    example: 'one example among others',
    neighbour: 'named to say where something else lies',
  },
  shapeShort: {
    settlement: 'A town or city, with its margin',
    district: 'An area, not a point',
    governorate: 'A governorate, not a point',
    area: 'An area, not a point',
    road: 'A road; the article names no point on it',
    border: 'A border; the article names no point on it',
    country: 'A country, no point in it',
  },
  shapeInLegend: (shape, km) =>
    ({
      settlement: 'Town, with margin',
      district: 'District, approx.',
      governorate: 'Governorate',
      area: 'Area, no set limits',
      road: km > 0 ? `Road, ± ${km} km` : 'Road, approx.',
      border: 'Border line',
      country: 'Country: no point',
    })[shape],
  precisionSentence: (shape, km) =>
    ({
      settlement: `The article names the town or city, not a spot in it; the ring is the margin, ± ${km} km.`,
      district: `The article names the district, not a spot in it. Approximate outline, ± ${km} km.`,
      governorate: `The article names the whole governorate, no spot in it. Approximate outline, ± ${km} km.`,
      area: `An expression without set limits; the area shown is approximate, ± ${km} km.`,
      road: `The article names the whole road, no spot on it. Approximate course, ± ${km} km.`,
      border: 'The article names the whole border, no point on it.',
      country: 'The article gives no spot in the country, so no mark is finer than its name.',
    })[shape],
};
