import { describe, expect, it } from 'vitest';
import { FilterPanel } from '../../../src/views/filters/filter-panel.tsx';
import { indexArticle } from '../../../src/core/article/article-index.ts';

import { makeViewContext } from '../../../src/core/i18n/view-context.ts';
import { facetValuesOf } from '../../../src/core/state/matching.ts';
import { FACETS } from '../../../src/core/state/filters.ts';
import { makePublishedReading } from '../../published-article.ts';
import { markupOf, textOf, textsOf } from './shown-filters.tsx';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { LANGUAGES } from '../../published-pages.ts';

const AR = makePublishedReading('ar');
const EN = makePublishedReading('en');
const choice = (markup: string, name: string) =>
  [...markup.matchAll(/<label.*?<\/label>/gs)].map(([label]) => label).find((label) => textOf(label).startsWith(name));

describe.each(LANGUAGES)('the filter panel in %s', (language) => {
  const context = makePublishedReading(language);
  const { messages, index } = context;
  const markup = markupOf(FilterPanel, context);

  it('offers both switches and every facet, each group with a heading', () => {
    const heads = ['switches', ...FACETS] as const;
    expect(textsOf(markup, 'legend')).toEqual(heads.map((head) => messages.filterHead[head]));
    expect(markup.match(/role="switch"/g)).toHaveLength(2);
    const choices = FACETS.reduce((count, dimension) => count + facetValuesOf(index)[dimension].length, 2);
    expect(markup.match(/type="checkbox"/g)).toHaveLength(choices);
  });

  it('shows with each value how many passages it leaves, as a numeral and in words for screen readers', () => {
    const deals = choice(markup, index.topic('deals')!.label[language]!)!;
    expect(deals).toMatch(/<span class="filter-count" aria-hidden="true">3<\/span>/);
    expect(deals).toContain(`<span class="visually-hidden">: ${messages.passages(3)}</span>`);
  });

  it('isolates the direction of every name', () => {
    expect(markup.match(/<bdi /g)).toHaveLength(markup.match(/<label/g)!.length);
  });
});

describe('the values of a facet', () => {
  it('say of voices which are unnamed', () => {
    const voices = textsOf(markupOf(FilterPanel, AR), 'label');
    expect(voices.some((text) => text.startsWith('مصدر استخباري عسكري عراقي لم يُكشف اسمه'))).toBe(true);
    expect(voices.some((text) => text.startsWith('شهود عيان لم تُكشف أسماؤهم'))).toBe(true);
    const english = textsOf(markupOf(FilterPanel, EN), 'label');
    expect(english.some((text) => text.startsWith('An Iraqi military intelligence source, unnamed'))).toBe(true);
    expect(english.some((text) => text.startsWith('US intelligence1'))).toBe(true);
  });

  it('list places in printed order', () => {
    const { article } = EN.index;
    const printed = [...new Set(article.passages.flatMap(({ places }) => places.map(({ place }) => place)))];
    const names = printed.map((id) => EN.index.place(id)!.name.en);
    const labels = textsOf(markupOf(FilterPanel, EN), 'label');
    const places = labels.slice(-names.length).map((text) => text.replace(/\d+: .*$/, ''));
    expect(places).toEqual(names);
  });

  it('without results are dimmed, and can still be chosen', () => {
    const markup = markupOf(FilterPanel, EN, (store) => store.toggleChoice('voices', 'mattis'));
    const mosul = choice(markup, 'Mosul')!;
    expect(mosul).toContain('data-empty');
    expect(mosul).not.toContain('disabled');
    expect(choice(markup, 'James Mattis')).not.toContain('data-empty');
  });

  it('are checked if chosen, and no others', () => {
    const markup = markupOf(FilterPanel, EN, (store) => {
      store.toggleChoice('standings', 'alleged');
      store.hideOneSource(true);
    });
    const ticked = textsOf(markup.replace(/<label(?!.*?<\/label>).*$/s, ''), 'label').filter((_, at) =>
      /checked/.test([...markup.matchAll(/<label.*?<\/label>/gs)][at]![0]),
    );
    expect(ticked.map((text) => text.replace(/\d+: .*$/, ''))).toEqual([
      EN.messages.hideOneSource,
      EN.messages.standing.alleged,
    ]);
  });

  it('are only those the article has', () => {
    const { article } = EN.index;
    const passages = article.passages.filter(({ places }) => places.length === 0);
    const markup = markupOf(
      FilterPanel,
      makeViewContext(indexArticle({ ...article, passages }), 'en', messagesFor('en')),
    );
    expect(textsOf(markup, 'legend')).not.toContain(EN.messages.filterHead.places);
    expect(textsOf(markup, 'legend')).toContain(EN.messages.filterHead.topics);
  });
});
