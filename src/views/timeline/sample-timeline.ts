import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import { layOutTimeline, type TimelineLayout, type TimeSpan } from './timeline-layout.ts';

/** Up to so many dated passages, each has its mark; each takes up 24 px, and the line of a phone has ten beside each other. */
const WHOLE_LINE = 240;
/** More would take the height of the page from the map. */
const SAMPLE = 40;

export type SampledTimeline = {
  readonly layout: TimelineLayout;
  /** How many of the dated passages have a mark. */
  readonly drawn: number;
  readonly dated: number;
};

/**
 * The timeline of an article, and where its dates are too many to be drawn, that of passages at even steps through them,
 * the first and the last date among them. Passages without a date are all there. Whoever shows a sample says so.
 */
export function sampleTimeline(index: ArticleIndex): SampledTimeline {
  const whole = layOutTimeline(index);
  const dated = whole.spans.length;
  if (dated <= WHOLE_LINE) return { layout: whole, drawn: dated, dated };
  const kept = new Set([...atEvenSteps(whole.spans), ...edgesOf(whole.spans)].map(({ passage }) => passage));
  const left = new Set([...kept, ...whole.undated]);
  const passages = index.article.passages.filter(({ id }) => left.has(id));
  return { layout: layOutTimeline(indexArticle({ ...index.article, passages })), drawn: kept.size, dated };
}

function atEvenSteps(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const positions = Array.from({ length: SAMPLE }, (_, step) => Math.round((step * (spans.length - 1)) / (SAMPLE - 1)));
  return positions.flatMap((position) => spans[position] ?? []);
}

/** What the reach of the line is worked out from: the first and last days that are known, and of open times as well. */
function edgesOf(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const isOpen = ({ kind }: TimeSpan) => kind === 'open-start' || kind === 'open-end';
  return [spans.filter(isOpen), spans.filter((span) => !isOpen(span))].flatMap((some) => [
    ...some.slice(0, 1).map((first) => some.reduce((least, span) => (span.from < least.from ? span : least), first)),
    ...some.slice(0, 1).map((first) => some.reduce((most, span) => (span.to > most.to ? span : most), first)),
  ]);
}
