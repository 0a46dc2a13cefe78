import { plural } from './format.ts';
import type { LegendMessages } from './legend-words.ts';

/** The words of the key. */
export const enLegend: LegendMessages = {
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
    plural('en', count, {
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
