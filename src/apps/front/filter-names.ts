/** The filters of the front page; also the names of their fields, and of the attributes of a row that they compare. */
export const FILTER_NAMES = ['outlet', 'language', 'year', 'country'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
