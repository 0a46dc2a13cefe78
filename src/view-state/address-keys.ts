import type { Dimension } from './filters.ts';

/** The key of each dimension in an address; its values are ids, joined by commas. */
export const DIMENSION_KEYS: Readonly<Record<Dimension, string>> = {
  topics: 'topic',
  voices: 'voice',
  sourceTypes: 'who',
  standings: 'standing',
  precisions: 'precision',
  places: 'at',
};

/** Every key of an address that says what is shown. */
export const VIEW_KEYS: readonly string[] = [
  'place',
  'passage',
  ...Object.values(DIMENSION_KEYS),
  'onesource',
  'named',
  'from',
  'to',
  'dated',
  'order',
  'linked',
];
