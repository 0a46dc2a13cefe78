import { WITH_THE_MAP } from './budgets.ts';
import type { Condition } from './conditions.ts';
import type { Figures, Subject } from './figures.ts';
import { LANGUAGES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The middle figures of a page under a condition. */
export type Measured = { readonly condition: Condition['name']; readonly subject: Subject; readonly figures: Figures };

export type Verdict = {
  readonly condition: Condition['name'];
  readonly language: Language;
  readonly what: string;
  /** Absent where a page never came that far: that is a miss. */
  readonly value: number | undefined;
  readonly limit: number;
  /** `near` is beyond the limit, but by no more than the noise of a shared machine. */
  readonly outcome: 'kept' | 'near' | 'missed';
  /** Milliseconds against those of another machine: worth knowing, and no ground to fail. */
  readonly isToldOnly: boolean;
};

/** First paint of the best story-map tool we know, in ms, as it was measured on a machine like ours. */
const BEST_STORY_MAP: Readonly<Record<Condition['name'], number>> = { desktop: 456, phone: 1628 };

/** How many times as long as the page it is held against may take. */
const TIMES = { firstPaint: 1.5, interactive: 1.3, blocking: 1.2 } as const;
/** Share of a limit by which what depends on the machine may miss it before it counts. A promised zero has none. */
const NOISE = 0.1;

/** What we promise, held against pages measured in the same run: ratios and zeros, never milliseconds. */
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
        isToldOnly: false,
      });
      return [
        verdict('first paint / floor', ratio(page.firstPaint, floor.firstPaint), TIMES.firstPaint),
        verdict('interactive / bare map', ratio(page.interactive, bare.interactive), TIMES.interactive),
        verdict('blocking by the map / bare map', ratio(page.blockingMap, noticed(bare.blockingMap)), TIMES.blocking),
        verdict('blocking before the swap, ms', page.blockingRead, 0),
        verdict('layout shift', page.layoutShift, 0),
        verdict('requests with the map', page.requestsMap, WITH_THE_MAP.requests, 0),
        verdict('kB with the map', page.kilobytesMap, WITH_THE_MAP.bytes / 1000, 0),
        {
          ...verdict('first paint, ms, half of the best story map', page.firstPaint, BEST_STORY_MAP[condition] / 2),
          isToldOnly: true,
        },
      ];
    }),
  );
}

/** What is missed by more than the noise, and counts. */
export function missesOf(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ outcome, isToldOnly }) => outcome === 'missed' && !isToldOnly);
}

/** Less blocking than this, in ms, no reader notices: what is held against it is held against so much. */
const UNNOTICED_MS = 50;
const noticed = (ms: number | undefined) => (ms === undefined ? undefined : Math.max(ms, UNNOTICED_MS));

function ratio(ours: number | undefined, theirs: number | undefined): number | undefined {
  if (ours === undefined || theirs === undefined) return undefined;
  return ours === 0 ? 0 : ours / theirs;
}

function outcomeOf(value: number | undefined, limit: number, noise: number): Verdict['outcome'] {
  if (value === undefined || value > limit * (1 + noise)) return 'missed';
  return value > limit ? 'near' : 'kept';
}
