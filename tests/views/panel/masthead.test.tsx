import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { describe, expect, it } from 'vitest';
import { isOnMap } from '../../../src/core/article/article-index.ts';

import { mainUnnamedSource, sourcesHeard } from '../../../src/core/article/sources-heard.ts';
import { Masthead } from '../../../src/views/panel/masthead.tsx';
import { INITIAL_VIEW, selectPassage } from '../../../src/core/state/view-state.ts';
import { formatDateInFull } from '../../../src/core/i18n/format-full-date.ts';
import { makeSmallReading } from '../../small-article.ts';
import { makePublishedReading } from '../../published-article.ts';
import { attributesOf, elementsOf } from '../../read-markup.ts';
import { bare, shownPanel } from './shown-panel.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

describe.each(LANGUAGES)('the masthead in %s', (language) => {
  const context = makePublishedReading(language);
  const { messages, index } = context;
  const { article } = index;
  const page = shownPanel(Masthead, context, {});
  const all = bare(page.documentElement?.textContent);

  it('names the publication and the date before anything else about the article', () => {
    const [source, title] = [inLanguage(article.outlet, language), inLanguage(article.title, language)].map((text) =>
      all.indexOf(text),
    );
    expect(source).toBeGreaterThanOrEqual(0);
    expect(source).toBeLessThan(title ?? -1);
    const [time] = elementsOf(page, 'time');
    expect([time?.getAttribute('datetime'), time?.textContent]).toEqual([
      article.published,
      formatDateInFull(article.published, messagesFor(language).formats),
    ]);
  });

  it('counts passages, voices and the places on the map as in the data', () => {
    const onMap = article.passages.filter((passage) => isOnMap(index, passage)).length;
    expect(all).toContain(bare(messages.passages(article.passages.length)));
    const { sources, isOutletHeard } = sourcesHeard(index, article.passages);
    expect(sources.length).toBe(article.voices.length - 1);
    expect(all).toContain(bare(messages.fromVoices(sources.length, isOutletHeard)));
    expect(all).toContain(bare(messages.onTheMap(onMap)));
    expect(all).toContain(bare(messages.unplaced(article.passages.length - onMap)));
  });

  it('says that quotations are translations only where they are', () => {
    const note = bare(messages.articleLanguageNote('ar', language));
    expect(all.includes(note)).toBe(language !== 'ar');
  });

  it('draws each passage once, in printed order and in the direction of the language', () => {
    const glyphs = elementsOf(page, 'g').filter((group) => group.hasAttribute('transform'));
    expect(glyphs).toHaveLength(article.passages.length);
    const xs = glyphs.map((group) =>
      Number(/translate\((-?[\d.e-]+) /.exec(group.getAttribute('transform') ?? '')?.[1]),
    );
    const [first = NaN, second = NaN] = xs;
    expect(Math.sign(second - first)).toBe(language === 'ar' ? -1 : 1);
    expect(Math.abs(first)).toBe(language === 'ar' ? Math.max(...xs) : Math.min(...xs));
  });

  it('marks each passage that is not on the map, and no other', () => {
    const marks = elementsOf(page, 'path', 'strip-unplaced');
    expect(marks).toHaveLength(article.passages.filter((passage) => !isOnMap(index, passage)).length);
  });

  it('puts a bracket under what rests on one unnamed person, and says so in the alternative text', () => {
    const source = mainUnnamedSource(index)!;
    expect(elementsOf(page, 'path', 'strip-bracket')).toHaveLength(source.passages.length);
    const sentence = messages.restOnOne(source.passages.length, inLanguage(source.voice.name, language));
    expect(elementsOf(page, 'figcaption')[0]?.textContent).toContain(sentence);
    const [picture] = elementsOf(page, 'svg').filter((svg) => svg.getAttribute('role') === 'img');
    expect(picture?.getAttribute('aria-label')).toContain(sentence);
    expect(picture?.getAttribute('aria-label')).toContain(messages.passages(article.passages.length));
  });

  it('shows which passage is selected', () => {
    expect(elementsOf(page, 'rect', 'strip-selected')).toHaveLength(0);
    const state = selectPassage(index, INITIAL_VIEW, article.passages[3]!.id);
    expect(elementsOf(shownPanel(Masthead, context, {}, state), 'rect', 'strip-selected')).toHaveLength(1);
  });

  it('of an article of two passages draws a complete strip', () => {
    const small = shownPanel(Masthead, makeSmallReading(language), {});
    const [picture] = elementsOf(small, 'svg').filter((svg) => svg.getAttribute('role') === 'img');
    expect(attributesOf(picture!)['viewBox']).toBe('0 0 46 37');
    expect(bare(small.documentElement?.textContent)).toContain(bare(messages.repeatsAmong(1)));
  });
});
