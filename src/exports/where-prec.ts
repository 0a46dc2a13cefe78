import type { Precision } from '../model/article.ts';

/** UCDP's `where_prec`: 1 exact, 2 near a known place, 3 second-order division, 4 first-order, 5 fuzzy, 6 country. */
export const WHERE_PREC: Readonly<Record<Precision, number>> = {
  exact: 1,
  settlement: 2,
  district: 3,
  governorate: 4,
  vague: 5,
  country: 6,
};
