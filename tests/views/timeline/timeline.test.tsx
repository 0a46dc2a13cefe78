import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { makeViewContext, type FullViewContext } from '../../../src/core/i18n/view-context.ts';

import { attributionIn } from '../../../src/core/article/attribution.ts';
import { layOutTimeline } from '../../../src/views/timeline/timeline-layout.ts';
import { Timeline } from '../../../src/views/timeline/timeline.tsx';
import {
  includeUndated,
  INITIAL_VIEW,
  selectPassage,
  showTime,
  type ViewState,
} from '../../../src/core/state/view-state.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { textOf } from '../cards/shown-card.tsx';
import { makePublishedReading } from '../../published-article.ts';
import { makeDated } from './dated-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inEnglish } from '../../published-pages.ts';

const nothing = () => undefined;

function shownIn(context: FullViewContext, state: ViewState = INITIAL_VIEW, id = 'timeline'): string {
  return renderToString(
    h(Timeline, {
      id,
      context,
      layout: layOutTimeline(context.index),
      shown: visible(context.index, state).passages,
      time: state.time,
      undated: state.undated,
      onTime: nothing,
      onUndated: nothing,
      onSelect: nothing,
    }),
  );
}

type Tag = Readonly<Record<string, string>>;

/** The attributes of every tag with this name and class, with entities decoded. */
function tags(markup: string, name: string, className = ''): readonly Tag[] {
  return [...markup.matchAll(new RegExp(`<${name}((?: [^>]*)?)>`, 'g'))]
    .map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) => [key, textOf(value ?? '')]),
      ),
    )
    .filter((tag) => (tag.class ?? '').includes(className));
}

const bare = (text: string | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');
const nameOf = (markup: string, id: string) =>
  bare(tags(markup, 'a').find((tag) => tag['data-timed'] === id)?.['aria-label']);
const of = (edtf: string, { index }: FullViewContext) =>
  index.article.passages.find(({ when }) => when?.edtf === edtf)?.id ?? 'none';

describe.each(LANGUAGES)('the timeline in %s', (language) => {
  const context = makePublishedReading(language);
  const { passages } = context.index.article;
  const layout = layOutTimeline(context.index);
  const markup = shownIn(context);

  it('has a link to every passage, dated ones on the line from the oldest on, the others in the list of undated ones', () => {
    expect(tags(markup, 'a', 'timeline-mark').map((tag) => tag['data-timed'])).toEqual(
      layout.spans.map(({ passage }) => passage),
    );
    expect(tags(markup, 'a', 'timeline-shelf-mark').map((tag) => tag['data-timed'])).toEqual(layout.undated);
    for (const tag of tags(markup, 'a')) expect(tag.href).toBe(`#passage=${tag['data-timed']}`);
  });

  it('labels each link with attribution and standing before the quotation, and no two alike', () => {
    const names = passages.map(({ id }) => nameOf(markup, id));
    expect(new Set(names).size).toBe(passages.length);
    passages.forEach((passage, position) => {
      const { quote, translation } = passage;
      const name = names[position] ?? '';
      const attribution = context.messages.whoAndHow(attributionIn(context.index, passage));
      const opening = (language === 'ar' ? quote : inEnglish(translation)).slice(0, 12);
      expect(name).toContain(attribution);
      expect(name.indexOf(attribution)).toBeLessThan(name.lastIndexOf(opening));
    });
  });

  it('begins the label of a dated one with its date, and of any other with the fact that it has none', () => {
    const dates = language === 'ar' ? ['11 كانون الثاني 2019، «', 'بلا تاريخ، '] : ['11 January 2019, “', 'Undated, '];
    expect(nameOf(markup, of('2019-01-11', context)).startsWith(dates[0] ?? '')).toBe(true);
    expect(nameOf(markup, layout.undated[0] ?? '').startsWith(dates[1] ?? '')).toBe(true);
  });

  it('quotes the article once for a date that is not exact', () => {
    const words = language === 'ar' ? '«الفترة السابقة»' : '“the previous period”';
    const texts = [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => bare(text));
    expect(texts.filter((text) => text === words)).toHaveLength(1);
    // Accessibility checkers leave out parentheses when they compare a name with the visible text.
    expect(nameOf(markup, of('../2019-01-22', context)).replace(/\([^()]*\)/g, '')).toContain(words);
  });

  it('fades an open span out, away from the known day', () => {
    const [gradient] = tags(markup, 'linearGradient');
    const [known, faded] = language === 'ar' ? ['0%', '34.884%'] : ['100%', '65.116%'];
    expect(gradient).toMatchObject({ gradientUnits: 'userSpaceOnUse', x1: known, x2: faded });
    expect(tags(markup, 'stop').map((stop) => stop['stop-opacity'])).toEqual(['0.9', '0.55', '0']);
  });

  it('begins at the right in Arabic, at the left in English, with the oldest day', () => {
    const xOf = (id: string) => markup.match(new RegExp(`data-timed="${id}".*?<svg x="([\\d.]+)%"`))?.[1];
    const [oldest, newest] = [layout.spans[0], layout.spans.at(-1)].map((span) => Number(xOf(span?.passage ?? '')));
    if (language === 'ar') expect(oldest).toBeGreaterThan(newest ?? 0);
    else expect(oldest).toBeLessThan(newest ?? 0);
    expect(tags(markup, 'section')[0]?.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('labels the day of publication', () => {
    const [publication] = tags(markup, 'g', 'timeline-publication');
    expect(bare(publication?.['aria-label'])).toBe(
      language === 'ar' ? 'نُشر المقال في 22 كانون الثاني 2019' : 'The article was published on 22 January 2019',
    );
    expect(markup).toContain(`>${language === 'ar' ? 'النشر' : 'Published'}</text>`);
  });

  it('has two sliders whose value is a day, and two date fields', () => {
    const sliders = tags(markup, 'input').filter(({ type }) => type === 'range');
    const days =
      language === 'ar' ? ['1 كانون الثاني 2018', '22 كانون الثاني 2019'] : ['1 January 2018', '22 January 2019'];
    expect(sliders.map((slider) => slider['aria-valuetext'])).toEqual(days);
    expect(sliders.map(({ min, max, value }) => [min, max, value])).toEqual([
      ['0', '387', '0'],
      ['0', '387', '387'],
    ]);
    const fields = tags(markup, 'input').filter(({ type }) => type === 'date');
    expect(fields.map(({ min, max, value }) => [min, max, value])).toEqual([
      ['2018-01-01', '2019-01-22', '2018-01-01'],
      ['2018-01-01', '2019-01-22', '2019-01-22'],
    ]);
    const labels = new Set(tags(markup, 'label').map((label) => label.for));
    for (const { id } of fields) expect(labels.has(id ?? '')).toBe(true);
  });

  it('counts passages without a date, and includes them unless they are excluded', () => {
    const count = layout.undated.length;
    expect(textOf(markup)).toContain(
      language === 'ar' ? `مع ${count} اقتباسًا بلا تاريخ` : `With ${count} undated passages`,
    );
    const box = (shown: string) => tags(shown, 'input').find(({ type }) => type === 'checkbox');
    expect(box(markup)).toHaveProperty('checked');
    const without = shownIn(context, includeUndated(INITIAL_VIEW, false));
    expect(box(without)).not.toHaveProperty('checked');
    expect(tags(without, 'a', 'timeline-shelf-mark').every((tag) => 'data-filtered-out' in tag)).toBe(true);
  });

  it('states the range shown in a live region', () => {
    const heard = (shown: string) => bare(/role="status">([^<]*)</.exec(shown)?.[1]);
    const narrowed = shownIn(context, showTime(INITIAL_VIEW, { from: '2018-08-01', to: '2018-12-31' }));
    if (language === 'ar') {
      expect(heard(markup)).toMatch(/^من 1 كانون الثاني 2018 إلى 22 كانون الثاني 2019، مع \d+ اقتباسًا بلا تاريخ$/);
      expect(heard(narrowed)).toMatch(/^من 1 آب 2018 إلى 31 كانون الأول 2018، مع/);
    } else {
      expect(heard(markup)).toMatch(/^1 January 2018 to 22 January 2019\. With \d+ undated passages$/);
      expect(heard(narrowed)).toMatch(/^1 August 2018 to 31 December 2018\. With/);
    }
  });

  it('complies with a strict content security policy: no inline style, and stable ids', () => {
    expect(markup).not.toMatch(/ style=|<style|<script| on\w+=/);
    expect(shownIn(context)).toBe(markup);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const others = [...shownIn(context, INITIAL_VIEW, 'second').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(others.length).toBe(ids.length);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
    for (const [, target = ''] of markup.matchAll(/(?:url\(#|aria-controls="|aria-labelledby=")([\w-]+)/g))
      expect(ids).toContain(target);
  });
});

describe('a selection', () => {
  const context = makePublishedReading('ar');

  it('of a range is highlighted between its days, and can be cleared', () => {
    const markup = shownIn(context, showTime(INITIAL_VIEW, { from: '2018-08-01' }));
    const [line] = tags(markup, 'line', 'timeline-chosen');
    expect([line?.x1, line?.x2]).toEqual(['45.22%', '0%']);
    expect(tags(markup, 'button', 'timeline-whole')[0]?.['aria-disabled']).toBe('false');
    expect(tags(shownIn(context), 'button', 'timeline-whole')[0]?.['aria-disabled']).toBe('true');
  });

  it('of a passage is marked, on the line or in the list of undated ones', () => {
    for (const id of [of('2018-08', context), layOutTimeline(context.index).undated[3] ?? '']) {
      const markup = shownIn(context, selectPassage(context.index, INITIAL_VIEW, id));
      const current = tags(markup, 'a').filter((tag) => tag['aria-current'] === 'true');
      expect(current.map((tag) => tag['data-timed'])).toEqual([id]);
    }
  });

  it('dims the passages outside it, and removes none', () => {
    const markup = shownIn(context, showTime(INITIAL_VIEW, { from: '2018-12-01', to: '2018-12-31' }));
    const faded = (id: string) => new RegExp(`data-timed="${id}".*?<g opacity="([\\d.]+)"`).exec(markup)?.[1];
    expect(faded(of('2018-12-19', context))).toBe('1');
    expect(faded(of('../2019-01-22', context))).toBe('1');
    expect(faded(of('2018-08', context))).toBe('0.3');
    expect(tags(markup, 'a')).toHaveLength(context.index.article.passages.length);
  });
});

describe('an article without dates', () => {
  it('has a line with its publication alone, and lists every passage as undated', () => {
    const markup = shownIn(makeViewContext(makeDated('2019-01-31', [undefined, undefined]), 'ar', messagesFor('ar')));
    expect(tags(markup, 'a', 'timeline-mark')).toEqual([]);
    expect(tags(markup, 'g', 'timeline-publication')).toHaveLength(1);
    expect(textOf(markup)).toContain('مع اقتباسين بلا تاريخ');
  });

  it('and one with dates only has no list of undated passages', () => {
    const markup = shownIn(makeViewContext(makeDated('2019-01-31', ['2019-01-02']), 'ar', messagesFor('ar')));
    expect(markup).not.toContain('timeline-undated');
    expect(tags(markup, 'a', 'timeline-mark')).toHaveLength(1);
  });
});

describe('a timeline with many passages on one day', () => {
  it('grows in height, and scrolls beyond a limit', () => {
    const crowd = (count: number) =>
      shownIn(
        makeViewContext(
          makeDated(
            '2019-01-31',
            Array.from({ length: count }, () => '2019-01-02'),
          ),
          'en',
          messagesFor('en'),
        ),
      );
    const heightOf = (markup: string) => Number(tags(markup, 'svg', 'timeline-picture')[0]?.height);
    expect(heightOf(crowd(9)) - heightOf(crowd(4))).toBe(5 * 24);
    expect(crowd(4)).not.toContain('data-tall');
    expect(crowd(9)).toContain('data-tall');
  });
});
