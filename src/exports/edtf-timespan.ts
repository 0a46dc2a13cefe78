import { parseEdtf } from '../model/edtf.ts';

type Bound = { readonly in?: string; readonly earliest?: string; readonly latest?: string };
export type TimespanWhen = {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[];
  readonly certainty?: 'less-certain' | 'uncertain';
};

const QUALIFIED = /[?~%]/;
const PLAIN = /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * An EDTF date as Linked Places tells time. “Some time before a day” has no start in print: it started and ended by that
 * day at the latest, and nothing earlier is made up. Undefined for what is no EDTF.
 */
export function edtfTimespan(edtf: string): TimespanWhen | undefined {
  const range = parseEdtf(edtf);
  if (!range) return undefined;
  return { timespans: [timespan(edtf, range)], ...certaintyOf(edtf) };
}

function timespan(edtf: string, { from, to }: NonNullable<ReturnType<typeof parseEdtf>>) {
  const [first = '', last] = edtf.replaceAll(/[?~%]/g, '').split('/');
  if (from === undefined) return { start: { latest: to }, end: { latest: to } };
  // Left out, an end would be taken to fall together with the start.
  if (to === undefined) return { start: boundOf(first, from), end: { earliest: from } };
  if (last !== undefined) return { start: boundOf(first, from), end: boundOf(last, to) };
  return PLAIN.test(first)
    ? { start: { in: first } }
    : { start: { earliest: from, latest: to }, end: { earliest: from, latest: to } };
}

function boundOf(side: string, day: string): Bound {
  return PLAIN.test(side) ? { in: side } : { in: day };
}

function certaintyOf(edtf: string): Pick<TimespanWhen, 'certainty'> {
  if (!QUALIFIED.test(edtf)) return {};
  return { certainty: /[?%]/.test(edtf) ? 'uncertain' : 'less-certain' };
}
