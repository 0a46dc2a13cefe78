import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import { layOutTimeline, type TimelineLayout, type TimeSpan } from './timeline-layout.ts';

/** Up to so many dated passages are all drawn: a symbol takes up 24 px, and ten fit beside each other on a phone. */
const WHOLE_LINE = 240;
/** Size of the sample: more symbols would make the timeline higher and the map smaller. */
const SAMPLE = 40;

export type SampledTimeline = {
  readonly layout: TimelineLayout;
  /** How many of the dated passages are drawn. */
  readonly drawn: number;
  readonly dated: number;
};

/**
 * The timeline of an article. Where it has too many dates, only passages at even steps are drawn, the first and last
 * dates among them; passages without a date are all listed. The page has to say that it shows a sample.
 */
export function sampleTimeline(index: ArticleIndex): SampledTimeline {
  const whole = layOutTimeline(index);
  const dated = whole.spans.length;
  if (dated <= WHOLE_LINE) return { layout: whole, drawn: dated, dated };
  const sampled = new Set([...atEvenSteps(whole.spans), ...edgesOf(whole.spans)].map(({ passage }) => passage));
  const included = new Set([...sampled, ...whole.undated]);
  const passages = index.article.passages.filter(({ id }) => included.has(id));
  return { layout: layOutTimeline(indexArticle({ ...index.article, passages })), drawn: sampled.size, dated };
}

function atEvenSteps(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const positions = Array.from({ length: SAMPLE }, (_, step) => Math.round((step * (spans.length - 1)) / (SAMPLE - 1)));
  return positions.flatMap((position) => spans[position] ?? []);
}

/** The spans that define the extent of the line: the first and last known days, and those of open ranges. */
function edgesOf(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const isOpen = ({ kind }: TimeSpan) => kind === 'open-start' || kind === 'open-end';
  return [spans.filter(isOpen), spans.filter((span) => !isOpen(span))].flatMap((some) => [
    ...some.slice(0, 1).map((first) => some.reduce((least, span) => (span.from < least.from ? span : least), first)),
    ...some.slice(0, 1).map((first) => some.reduce((most, span) => (span.to > most.to ? span : most), first)),
  ]);
}
