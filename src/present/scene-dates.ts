import type { ArticleIndex } from '../model/article-index.ts';
import type { Passage } from '../model/article.ts';
import { type DayRange, parseEdtf } from '../model/edtf.ts';
import { dayCount } from '../timeline/day-count.ts';
import { domainOf } from '../timeline/time-domain.ts';

/** A date on the line, from 0 (the first day) to 1 (the last). */
export type SceneDate = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether it only says that it was some time before. */
  readonly isOpen: boolean;
};

export type SceneDates = {
  readonly first: string;
  readonly last: string;
  /** Where the publication stands. */
  readonly published: number;
  readonly dates: readonly SceneDate[];
};

/** The dated passages of an article between its first date and its last, the publication among them. */
export function sceneDates({ article }: ArticleIndex): SceneDates | undefined {
  const dated = article.passages.flatMap((passage) => {
    const range = drawnRange(passage);
    return range ? [{ id: passage.id, range }] : [];
  });
  if (dated.length === 0) return undefined;
  const days = [article.published, ...dated.flatMap(({ range: { from, to } }) => [from ?? to ?? '', to ?? from ?? ''])]
    .filter((day) => day !== '')
    .sort();
  const [first = article.published, last = article.published] = [days[0], days[days.length - 1]];
  const span = Math.max(1, dayCount(last) - dayCount(first));
  // Of a time whose beginning nobody tells as much is drawn as on the line of the map, and it fades.
  const { fade } = domainOf(
    dated.map(({ range }) => range),
    article.published,
  );
  const at = (day: string) => (dayCount(day) - dayCount(first)) / span;
  return {
    first,
    last,
    published: at(article.published),
    dates: dated.map(({ id, range: { from, to } }) => ({
      id,
      from: from === undefined ? Math.max(0, at(to ?? article.published) - fade / span) : at(from),
      to: to === undefined ? 1 : at(to),
      isOpen: from === undefined || to === undefined,
    })),
  };
}

/** Only of years a line of days can be drawn in. */
function drawnRange({ when }: Passage): DayRange | undefined {
  const range = when && parseEdtf(when.edtf);
  const isDrawn = (day: string | undefined) => day === undefined || /^\d{4}-/.test(day);
  return range && isDrawn(range.from) && isDrawn(range.to) ? range : undefined;
}
