import { renderToString } from 'preact-render-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeViewContext } from '../../../src/core/i18n/view-context.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { STANDINGS } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { PassageList } from '../../../src/views/panel/passage-list.tsx';
import { PlaceList } from '../../../src/views/panel/place-list.tsx';
import { gapHeight, rowChunks } from '../../../src/views/panel/windowed-rows.tsx';
import { PassageStrip } from '../../../src/views/panel/masthead.tsx';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makeLargeArticle } from '../../measure/scale/make-large-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

function written(passages: number, places: number, language: Language = 'ar') {
  const { article } = parseArticle(makeLargeArticle(passages, places));
  if (!article) throw new Error('the large article is not sound');
  const context = makeViewContext(indexArticle(article), language, messagesFor(language));
  const shown = visible(context.index, INITIAL_VIEW);
  const nothing = () => undefined;
  return {
    article,
    passages: renderToString(<PassageList context={context} shown={shown} onSelect={nothing} />),
    places: renderToString(
      <PlaceList context={context} shown={shown} onSelectPlace={nothing} onSelectPassage={nothing} />,
    ),
    strip: renderToString(<PassageStrip context={context} shown={shown} />),
  };
}

const countOf = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe('an article of 200 passages at 200 places', () => {
  const page = written(200, 200);

  it('is prerendered whole, without a note that more rows follow', () => {
    expect(countOf(page.passages, /class="row"/g)).toBe(200);
    expect(countOf(page.places, /class="place-row"/g)).toBe(200);
    for (const list of [page.passages, page.places]) expect(list).not.toContain('rows-more');
  });

  it('has a glyph for each passage in the strip', () => {
    expect(countOf(page.strip, /class="icon-line" transform/g)).toBe(200);
  });
});

describe.each(LANGUAGES)('a long article in %s', (language) => {
  const page = written(1234, 600, language);

  it('is prerendered up to its first 200 passages and places, and says how many follow', () => {
    expect(countOf(page.passages, /class="row"/g)).toBe(200);
    expect(countOf(page.places, /class="place-row"/g)).toBe(200);
    const messages = messagesFor(language);
    expect(page.passages).toContain(messages.passagesToCome(1034));
    expect(page.places).toContain(messages.placesToCome(400));
    expect(messages.passagesToCome(1034)).toContain('1,034');
  });

  it('counts its passages by standing, each standing once and none left out', () => {
    expect(page.strip).not.toContain('strip-glyph');
    const messages = messagesFor(language);
    const standings = new Set(page.article.passages.map(({ standing }) => standing));
    for (const standing of STANDINGS.filter((each) => standings.has(each))) {
      const count = page.article.passages.filter((passage) => passage.standing === standing).length;
      expect(page.strip).toContain(
        `<span>${messages.standing[standing]}</span> <strong>${messages.passages(count)}</strong>`,
      );
    }
  });
});

describe('chunks of rows', () => {
  it('contain every row once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 400, size: 'max' }), (rows) => {
        const chunks = rowChunks(rows);
        expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
        for (const { start, rows: run } of chunks) expect(run[0]).toBe(rows[start]);
      }),
    );
  });

  it('keep their measured height, in proportion where filters left fewer rows', () => {
    expect(gapHeight(50, undefined, 160)).toBe(8000);
    expect(gapHeight(50, { rows: 50, height: 9000 }, 160)).toBe(9000);
    expect(gapHeight(10, { rows: 50, height: 9000 }, 160)).toBe(1800);
    expect(gapHeight(10, { rows: 0, height: 0 }, 160)).toBe(1600);
  });
});
