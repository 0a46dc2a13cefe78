import type { Facet } from './filters.ts';

/** The key of each dimension in an address; its values are ids, joined by commas. */
export const FACET_KEYS: Readonly<Record<Facet, string>> = {
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
  ...Object.values(FACET_KEYS),
  'onesource',
  'named',
  'from',
  'to',
  'dated',
  'order',
  'linked',
];
