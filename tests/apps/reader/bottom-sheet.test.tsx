import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { ArticleFaults } from '../../../src/node/site/fault-page.tsx';
import { BottomSheet, SHEET_HEIGHTS } from '../../../src/apps/reader/bottom-sheet.tsx';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { attributesOf, elementsOf, readPage } from '../../read-markup.ts';
import { LANGUAGES } from '../../published-pages.ts';

describe.each(LANGUAGES)('the bottom sheet of the card in %s', (language) => {
  const messages = messagesFor(language);
  const shown = (stop: (typeof SHEET_HEIGHTS)[number]) =>
    readPage(renderToString(h(BottomSheet, { messages, stop, onStop: () => undefined, children: 'card' })));

  it('can be moved without dragging: its grabber is a button whose label says what a press does', () => {
    const labels = SHEET_HEIGHTS.map((stop) => attributesOf(elementsOf(shown(stop), 'button', 'grabber')[0]!));
    expect(labels.map((button) => button['aria-label'])).toEqual([
      messages.growSheet,
      messages.growSheet,
      messages.shrinkSheet,
    ]);
    expect(labels.map((button) => button['aria-expanded'])).toEqual(['false', 'true', 'true']);
  });

  it('has its height as an attribute for the style sheet, and contains the card', () => {
    for (const stop of SHEET_HEIGHTS) {
      const [sheet] = elementsOf(shown(stop), 'div', 'sheet');
      expect(sheet?.getAttribute('data-stop')).toBe(stop);
      expect(sheet?.textContent).toContain('card');
    }
  });
});

describe.each(LANGUAGES)('the page of an article with errors, in %s', (language) => {
  it('says so in its heading, and lists each error with its path in the file, left to right in any language', () => {
    const messages = messagesFor(language);
    const issue = { file: 'article.json', path: '$.title', found: 'nothing', expected: 'a title' };
    const page = readPage(renderToString(h(ArticleFaults, { messages, issues: [issue] })));
    expect(elementsOf(page, 'h1').map((head) => head.textContent)).toEqual([messages.dataUnreadable]);
    const [spot] = elementsOf(page, 'code');
    expect([spot?.textContent, spot?.getAttribute('dir')]).toEqual(['article.json $.title', 'ltr']);
    expect(elementsOf(page, 'li')[0]?.textContent).toContain(messages.issueLine('nothing', 'a title'));
  });
});
