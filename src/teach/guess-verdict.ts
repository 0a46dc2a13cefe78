import type { TeachMessages } from '../words/teach-words.ts';
import { claimedPrecision, radiusOf, type Score } from './guess-score.ts';
import type { DrawnMap } from './map-ground.ts';

/** Nobody points at a map more exactly than so many units of its drawing. */
const FINGER_UNITS = 8;

/** How closely a map can be read, in whole km of two figures at most. */
export function readableKm({ kmPerUnit }: Pick<DrawnMap, 'kmPerUnit'>): number {
  const km = kmPerUnit * FINGER_UNITS;
  return km < 10 ? Math.max(1, Math.round(km)) : Math.round(km / 5) * 5;
}

/** Whether a guess is where the words allow, as far as this map can be read. */
export function isFound(score: Score, ground: Pick<DrawnMap, 'kmPerUnit'>): boolean {
  return score.kind === 'nowhere-right' || (score.kind === 'placed' && score.offKm <= readableKm(ground));
}

/** What a class is told of its guess, sentence by sentence. */
export function verdictSentences(
  score: Score,
  teach: TeachMessages,
  ground: Pick<DrawnMap, 'kmPerUnit'>,
): readonly string[] {
  if (score.kind === 'nowhere-right') return [teach.nowhereRight];
  if (score.kind === 'nowhere-wrong') return [teach.nowhereWrong];
  if (score.kind === 'placed-nothing') return [teach.placedNothing];
  const { offKm, share, allowedKm2 } = score;
  const precision = claimedPrecision(share);
  const isNear = offKm > 0 && isFound(score, ground);
  return [
    offKm === 0 ? teach.within : teach.offBy(Math.max(1, roundKm(offKm))),
    ...(isNear ? [teach.ownScale(readableKm(ground))] : []),
    precision === 'over-precise'
      ? teach.overPrecise(timesOf(1 / share))
      : precision === 'too-wide'
        ? teach.tooWide(timesOf(share))
        : teach.asPrecise,
    teach.honestRadius(Math.max(1, roundKm(radiusOf(allowedKm2)))),
  ];
}

/** No figure is told more exactly than a class could guess. */
export function roundKm(km: number): number {
  return km < 20 ? Math.round(km) : km < 100 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10;
}

function timesOf(ratio: number): number {
  const digits = Math.max(0, Math.floor(Math.log10(ratio)) - 1);
  return Math.round(ratio / 10 ** digits) * 10 ** digits;
}
