import { scaleUtc } from 'd3-scale';
import type { Passage, TopicColour } from '../../core/article/article.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { type DayRange, parseEdtf } from '../../core/article/edtf.ts';
import { dayCount, isoDay, monthCount, startOf } from '../../core/article/day-count.ts';
import { domainOf, drawableRange, type TimeDomain } from './time-domain.ts';
import type { TimeSteps } from './time-steps.ts';
import { ticksOf, type TimeTick, widthFor } from './time-ticks.ts';

/** The extent of a date: `open-start` ends on a day, `open-end` begins on one. */
export type SpanKind = 'day' | 'month' | 'year' | 'span' | 'open-start' | 'open-end';

/** Fractions from the oldest (0) to the newest (1) side of the line, whatever its direction. */
type FractionRange = { readonly from: number; readonly to: number };

/** The layout of one dated passage. An open side is drawn as far as its `TimeBar` fades. */
export type TimeSpan = FractionRange & {
  readonly passage: string;
  readonly kind: SpanKind;
  /** EDTF’s `~`, `?` and `%`: approximate, uncertain, or both. */
  readonly isApproximate?: true;
  /** Centre of its glyph. */
  readonly at: number;
  /** 0 is nearest the line. */
  readonly lane: number;
  /** Index of its bar in `bars`; a day has none. */
  readonly bar?: number;
  /** For the label of an open span: the width in px from which there is room for it beside the glyph. */
  readonly wordsFrom?: number;
};

/** Passages with the same date and colour share a bar. */
export type TimeBar = FractionRange & {
  readonly kind: Exclude<SpanKind, 'day'>;
  readonly colour: TopicColour;
  readonly isApproximate: boolean;
  /** 0 is nearest the line. */
  readonly row: number;
};

/** The layout of the timeline as serialisable data. Passages are ids; days are ISO days. */
export type TimelineLayout = {
  readonly domain: { readonly from: string; readonly to: string };
  readonly steps: TimeSteps;
  readonly ticks: readonly TimeTick[];
  /** Each dated passage once, oldest first. */
  readonly spans: readonly TimeSpan[];
  readonly bars: readonly TimeBar[];
  readonly lanes: number;
  readonly rows: number;
  /** The middle of the day of publication, and the lane of its label. */
  readonly published: {
    readonly day: string;
    readonly fraction: number;
    readonly lane: number;
    /** So near the newest end that its label is outside the line. */
    readonly isOutside: boolean;
    /** Its year, where the line ends long before it, with a break. */
    readonly afterBreak?: string;
  };
  /** Passages without a date, in printed order. */
  readonly undated: readonly string[];
};

/** As a fraction: targets of 24 px on the line of the narrowest phone, of 240. */
export const GLYPH_GAP = 0.1;
/**
 * As a fraction: the label of the publication at 720 px. Nearer than half of it to the newest end, it is outside the
 * line.
 */
const WORD_GAP = 0.1;
/** Position of the glyph on a bar that fades, as a fraction: nearer the unknown end. */
const GLYPH_ON_FADE = 0.32;
/** In px: a letter of a label at 12 px, and two half glyphs with their distance to the label. */
const LETTER_WIDTH = 6;
const QUOTATION_MARKS = 2;
const GLYPHS_AND_SPACE = 26;

type Dated = { readonly passage: Passage; readonly edtf: string; readonly range: DayRange };

/** The layout of the timeline, computed once for an article. Dates are drawn exactly as far as they extend. */
export function layOutTimeline(index: ArticleIndex): TimelineLayout {
  const { passages, published } = index.article;
  const dated = passages.flatMap((passage): readonly Dated[] => {
    const range = passage.when && parseEdtf(passage.when.edtf);
    return passage.when && range ? [{ passage, edtf: passage.when.edtf, range: drawableRange(range) }] : [];
  });
  const domain = domainOf(
    dated.map(({ range }) => range),
    published,
  );
  const scale = scaleUtc([startOf(domain.start), startOf(domain.end)], [0, 1]).clamp(true);
  const fractionOf = (count: number) => rounded(scale(startOf(count)));
  const placed = dated
    .map((each) => ({ ...each, ...extentOf(each.range, domain, fractionOf) }))
    .map((each) => ({ ...each, at: glyphAt(each) }))
    .sort((a, b) => a.at - b.at);
  const lanes = assignLanes(
    placed.map(({ at }) => at),
    GLYPH_GAP,
  );
  const { bars, barOf } = barsOf(index, placed);
  const spans = placed.map(({ passage, edtf, kind, from, to, at }, position): TimeSpan => {
    const bar = barOf[position];
    const span = { passage: passage.id, kind, from, to, at, lane: lanes[position] ?? 0 };
    return { ...span, ...(isApproximate(edtf) && { isApproximate: true }), ...(bar !== undefined && { bar }) };
  });
  const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
  return {
    domain: { from: isoDay(domain.start), to: isoDay(domain.end - 1) },
    steps: stepsOf(domain),
    ticks: ticksOf(domain, scale).map((tick) => ({
      ...tick,
      fraction: rounded(tick.fraction),
      nameAt: rounded(tick.nameAt),
    })),
    spans: withRoomForWords(spans, placed),
    bars,
    lanes: laneCount,
    rows: Math.max(0, ...bars.map(({ row }) => row + 1)),
    published: publicationOf(published, domain, fractionOf, spans, laneCount),
    undated: passages.filter((passage) => !dated.some((each) => each.passage === passage)).map(({ id }) => id),
  };
}

function publicationOf(
  day: string,
  { endsBefore }: TimeDomain,
  fractionOf: (count: number) => number,
  spans: readonly TimeSpan[],
  lanes: number,
): TimelineLayout['published'] {
  const fraction = rounded((fractionOf(dayCount(day)) + fractionOf(dayCount(day) + 1)) / 2);
  const isOutside = fraction > 1 - WORD_GAP / 2;
  const afterBreak = endsBefore ? { afterBreak: day.slice(0, 4) } : {};
  if (isOutside) return { day, fraction, isOutside, lane: Math.min(1, lanes - 1), ...afterBreak };
  const isFree = (lane: number) => !spans.some((span) => span.lane === lane && Math.abs(span.at - fraction) < WORD_GAP);
  let lane = 1;
  while (!isFree(lane)) lane += 1;
  return { day, fraction, isOutside, lane };
}

function stepsOf({ start, end, unit }: TimeDomain): TimeSteps {
  const count = unit === 'day' ? end - start : monthCount(isoDay(end - 1)) - monthCount(isoDay(start)) + 1;
  return { unit, from: isoDay(start), count };
}

function extentOf(range: DayRange, { fade }: TimeDomain, fractionOf: (count: number) => number) {
  const [first, last] = [range.from, range.to].map((day) => (day === undefined ? undefined : dayCount(day)));
  const start = first ?? (last ?? 0) + 1 - fade;
  const end = last === undefined ? start + fade : last + 1;
  return { kind: kindOf(range), from: fractionOf(start), to: fractionOf(end) };
}

function kindOf({ from, to }: DayRange): SpanKind {
  if (from === undefined) return 'open-start';
  if (to === undefined) return 'open-end';
  if (from === to) return 'day';
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year';
  const endsMonth = isoDay(dayCount(to) + 1).endsWith('-01');
  return from.endsWith('-01') && endsMonth && from.slice(0, 7) === to.slice(0, 7) ? 'month' : 'span';
}

function glyphAt({ kind, from, to }: FractionRange & { readonly kind: SpanKind }): number {
  if (kind === 'open-start') return rounded(from + GLYPH_ON_FADE * (to - from));
  if (kind === 'open-end') return rounded(to - GLYPH_ON_FADE * (to - from));
  return rounded((from + to) / 2);
}

type Placed = Dated & FractionRange & { readonly kind: SpanKind };

function barsOf(index: ArticleIndex, placed: readonly Placed[]) {
  const found = new Map<string, Omit<TimeBar, 'row'>>();
  const keys = placed.map(({ passage, edtf, kind, from, to }) => {
    if (kind === 'day') return undefined;
    const bar = { kind, from, to, colour: index.topicOf(passage).colour, isApproximate: isApproximate(edtf) };
    const key = JSON.stringify(bar);
    if (!found.has(key)) found.set(key, bar);
    return key;
  });
  const [order, bare] = [[...found.keys()], [...found.values()]];
  const rows = assignRows(bare);
  return {
    bars: bare.map((bar, position): TimeBar => ({ ...bar, row: rows[position] ?? 0 })),
    barOf: keys.map((key) => (key === undefined ? undefined : order.indexOf(key))),
  };
}

/**
 * The label of an open span is drawn once on its bar, on the older side of the glyph, as far as the next one in the
 * lane.
 */
function withRoomForWords(spans: readonly TimeSpan[], placed: readonly Placed[]): readonly TimeSpan[] {
  return spans.map((span, position) => {
    const isOpen = span.kind === 'open-start' || span.kind === 'open-end';
    const isFirstOfBar = spans.findIndex(({ bar }) => bar === span.bar) === position;
    if (!isOpen || !isFirstOfBar) return span;
    const before = spans
      .slice(0, position)
      .reverse()
      .find(({ lane }) => lane === span.lane);
    const { words = '', translation } = placed[position]?.passage.when ?? {};
    const letters =
      Math.max(words.length, ...Object.values(translation ?? {}).map(({ length }) => length)) + QUOTATION_MARKS;
    const wordsFrom = widthFor((letters * LETTER_WIDTH + GLYPHS_AND_SPACE) / (span.at - (before?.at ?? 0)));
    return wordsFrom === undefined ? span : { ...span, wordsFrom };
  });
}

function isApproximate(edtf: string): boolean {
  return /[?~%]/.test(edtf);
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6;
}

/** Tolerance for rounding: positions are fractions with six decimals. */
const ROUNDING_TOLERANCE = 1e-9;

/**
 * A lane for each position, 0 nearest the line: in a lane no two are closer than `gap`. `positions` ascend; equal ones
 * are stacked in the order given.
 */
function assignLanes(positions: readonly number[], gap: number): readonly number[] {
  const last: number[] = [];
  return positions.map((position) => {
    const free = last.findIndex((previous) => position - previous >= gap - ROUNDING_TOLERANCE);
    const lane = free < 0 ? last.length : free;
    last[lane] = position;
    return lane;
  });
}

/** A row for each bar, 0 nearest the line: in a row no two overlap. Bars may touch. */
function assignRows(bars: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  const rows = new Map<object, number>();
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end <= bar.from + ROUNDING_TOLERANCE);
    const row = free < 0 ? ends.length : free;
    ends[row] = bar.to;
    rows.set(bar, row);
  }
  return bars.map((bar) => rows.get(bar) ?? 0);
}
