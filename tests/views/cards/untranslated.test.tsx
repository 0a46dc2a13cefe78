import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PassageRow } from '../../../src/views/panel/passage-list.tsx';
import { PlaceHead } from '../../../src/views/cards/place-card.tsx';
import { RichText } from '../../../src/browser/article-text.tsx';
import { attributionOf } from '../../../src/core/i18n/attribution-line.ts';
import { quoteAttributes } from '../../../src/core/i18n/quote-attributes.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { makePublishedReading } from '../../published-article.ts';
import { quoteInPrint } from '../../../src/core/article/quote.ts';

const inArabic = makePublishedReading('ar');
const inEnglish = makePublishedReading('en');
const { index } = inEnglish;
const row = (context: typeof inArabic, id: string) => {
  const passage = index.passage(id);
  if (!passage) throw new Error(id);
  return renderToString(
    <PassageRow
      context={context}
      row={{ passage, isSelected: false, matches: true } as never}
      onSelect={() => undefined}
    />,
  );
};

describe('machine translation of the page', () => {
  it('is disabled for printed quotations, and enabled for our translation of them', () => {
    expect(row(inArabic, 'p12-strikes')).toMatch(/class="quote" lang="ar" dir="rtl" translate="no"/i);
    expect(row(inEnglish, 'p12-strikes')).toMatch(/class="quote quote-translated" lang="en" dir="ltr">/);
    expect(quoteAttributes(quoteInPrint(inEnglish.index.article, ''))).toEqual({
      lang: 'ar',
      dir: 'rtl',
      TRANSLATE: 'no',
    });
  });

  it('is disabled for names of places, which are also labels of the map, and for that of the publication', () => {
    const summary = summarisePlace(index, 'kirkuk');
    if (!summary) throw new Error('kirkuk');
    const head = renderToString(<PlaceHead context={inEnglish} summary={summary} titleId="t" />);
    expect(head.match(/translate="no"/gi)).toHaveLength(2);
    const outlet = index.article.passages.find(({ voices }) => index.voice(voices[0] ?? '')?.kind === 'outlet');
    const source = index.passage('p25-chinook');
    if (!outlet || !source) throw new Error('no such voices');
    const says = (passage: typeof outlet) => renderToString(<RichText parts={attributionOf(inEnglish, passage)} />);
    expect(says(outlet)).toMatch(/^<strong translate="no"/i);
    expect(says(source)).toMatch(/^<strong><bdi>/);
  });
});
