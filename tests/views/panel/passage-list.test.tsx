import { describe, expect, it } from 'vitest';

import { PassageList } from '../../../src/views/panel/passage-list.tsx';
import { INITIAL_VIEW, selectPassage, toggleChoice, type ViewState } from '../../../src/core/state/view-state.ts';
import { makePublishedReading } from '../../published-article.ts';
import { elementsOf } from '../../read-markup.ts';
import { shownPanel } from './shown-panel.ts';
import { LANGUAGES } from '../../published-pages.ts';

describe.each(LANGUAGES)('the passages in %s', (language) => {
  const context = makePublishedReading(language);
  const { article } = context.index;
  const listed = (state?: ViewState) => shownPanel(PassageList, context, { onSelect: () => undefined }, state);
  const ids = (state?: ViewState) =>
    elementsOf(listed(state), 'li', 'row').map((row) => (row.getAttribute('id') ?? '').replace('passage=', ''));

  it('are listed in printed order, all of them', () => {
    expect(ids()).toEqual(article.passages.map(({ id }) => id));
  });

  it('are grouped under the article’s subheadings', () => {
    const chapters = elementsOf(listed(), 'div', 'chapter');
    const heads = chapters.map((chapter) => elementsOf(chapter, 'h2')[0]?.textContent);
    const sectionsWithPassages = article.sections.filter(({ paragraph }) =>
      article.passages.some((each) => each.paragraph >= paragraph),
    );
    expect(heads.filter(Boolean)).toEqual(sectionsWithPassages.map(({ heading }) => heading[language]));
    chapters.forEach((chapter, at) => {
      const section = article.sections.find(({ heading }) => heading[language] === heads[at]);
      for (const row of elementsOf(chapter, 'li', 'row')) {
        const passage = context.index.passage((row.getAttribute('id') ?? '').replace('passage=', ''))!;
        const last = article.sections.filter(({ paragraph }) => paragraph <= passage.paragraph).at(-1);
        expect(last, passage.id).toBe(section);
      }
    });
  });

  it('outside a filter are left out, without empty chapters; the selected one stays', () => {
    const standing = 'alleged';
    const expected = article.passages.filter((passage) => passage.standing === standing).map(({ id }) => id);
    const filtered = toggleChoice(context.index, INITIAL_VIEW, 'standings', standing);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(filtered)).toEqual(expected);
    for (const chapter of elementsOf(listed(filtered), 'div', 'chapter'))
      expect(elementsOf(chapter, 'li', 'row').length).toBeGreaterThan(0);
    const other = article.passages.find((passage) => passage.standing !== standing)!;
    const selected = selectPassage(context.index, filtered, other.id);
    expect(ids(selected)).toContain(other.id);
    const [row] = elementsOf(listed(selected), 'li', 'row').filter(
      (each) => each.getAttribute('id') === `passage=${other.id}`,
    );
    expect(elementsOf(row!, 'button')[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('are the target of a skip link', () => {
    const [section] = elementsOf(listed(), 'section');
    expect([section?.getAttribute('id'), section?.getAttribute('tabindex')]).toEqual(['passages', '-1']);
  });
});
