import { WITH_THE_MAP } from './budgets.ts';
import type { Condition } from './conditions.ts';
import type { Figures, Subject } from './figures.ts';
import { LANGUAGES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The medians of a page under a condition. */
export type Measured = { readonly condition: Condition['name']; readonly subject: Subject; readonly figures: Figures };

export type Verdict = {
  readonly condition: Condition['name'];
  readonly language: Language;
  readonly what: string;
  /** Undefined if the page never reached the event; the target is then missed. */
  readonly value: number | undefined;
  readonly limit: number;
  /** `near`: above the limit, but within the tolerance for noise. */
  readonly outcome: 'kept' | 'near' | 'missed';
  /** A comparison with milliseconds of another machine: reported, never a failure. */
  readonly isInformational: boolean;
};

/** First paint of the fastest story-map tool known to us, in ms, measured on a similar machine. */
const BEST_STORY_MAP: Readonly<Record<Condition['name'], number>> = { desktop: 456, phone: 1628 };

/** Maximum ratio to the page that the figure is compared with. */
const MAX_RATIOS = { firstPaint: 1.5, interactive: 1.3, blocking: 1.2 } as const;
/** Tolerance as a fraction of the limit, for figures that depend on the machine. A limit of zero has none. */
const NOISE = 0.1;

/** The performance targets, as ratios to pages measured in the same run or as zero, not as absolute milliseconds. */
export function judge(measured: readonly Measured[]): readonly Verdict[] {
  const conditions = [...new Set(measured.map(({ condition }) => condition))];
  return conditions.flatMap((condition) =>
    LANGUAGES.flatMap((language) => {
      const figures = (site: Subject['site']) =>
        measured.find(
          ({ condition: under, subject }) =>
            under === condition && subject.site === site && subject.language === language,
        )?.figures ?? {};
      const [page, bare, floor] = [figures('page'), figures('bare'), figures('floor')];
      const verdict = (what: string, value: number | undefined, limit: number, noise = NOISE): Verdict => ({
        condition,
        language,
        what,
        value,
        limit,
        outcome: outcomeOf(value, limit, noise),
        isInformational: false,
      });
      return [
        verdict('first paint / floor', ratio(page.firstPaint, floor.firstPaint), MAX_RATIOS.firstPaint),
        verdict('interactive / bare map', ratio(page.interactive, bare.interactive), MAX_RATIOS.interactive),
        verdict(
          'blocking by the map / bare map',
          ratio(page.blockingMap, atLeastPerceptible(bare.blockingMap)),
          MAX_RATIOS.blocking,
        ),
        verdict('blocking before the swap, ms', page.blockingRead, 0),
        verdict('layout shift', page.layoutShift, 0),
        verdict('requests with the map', page.requestsMap, WITH_THE_MAP.requests, 0),
        verdict('kB with the map', page.kilobytesMap, WITH_THE_MAP.bytes / 1000, 0),
        {
          ...verdict('first paint, ms, half of the best story map', page.firstPaint, BEST_STORY_MAP[condition] / 2),
          isInformational: true,
        },
      ];
    }),
  );
}

/** Targets missed by more than the tolerance, without informational ones. */
export function missesOf(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ outcome, isInformational }) => outcome === 'missed' && !isInformational);
}

/** Readers do not perceive blocking below this value, in ms: it is the minimum divisor of a ratio. */
const PERCEPTIBLE_MS = 50;
const atLeastPerceptible = (ms: number | undefined) => (ms === undefined ? undefined : Math.max(ms, PERCEPTIBLE_MS));

function ratio(value: number | undefined, reference: number | undefined): number | undefined {
  if (value === undefined || reference === undefined) return undefined;
  return value === 0 ? 0 : value / reference;
}

function outcomeOf(value: number | undefined, limit: number, noise: number): Verdict['outcome'] {
  if (value === undefined || value > limit * (1 + noise)) return 'missed';
  return value > limit ? 'near' : 'kept';
}
