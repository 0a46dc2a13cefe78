import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { Credits } from '../../../src/views/panel/page-foot.tsx';
import { IssueList } from '../../../src/node/site/fault-page.tsx';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedReading } from '../../published-article.ts';
import { elementsOf, readPage } from '../../read-markup.ts';
import { LANGUAGES } from '../../published-pages.ts';

const ISSUES = [1, 2, 3].map((at) => ({
  file: 'article.json',
  path: `$.passages[${at}].standing`,
  found: '"<b>shouted</b>"',
  expected: 'one of the standings',
}));

describe.each(LANGUAGES)('the issues of the data in %s', (language) => {
  const messages = messagesFor(language);

  it('are listed one by one, and markup in them is shown as text', () => {
    const page = readPage(renderToString(h(IssueList, { messages, issues: ISSUES })));
    const items = elementsOf(page, 'li');
    expect(items.map((item) => elementsOf(item, 'code')[0]?.textContent)).toEqual(
      ISSUES.map(({ file, path }) => `${file} ${path}`),
    );
    for (const item of items)
      expect(item.textContent).toContain(messages.issueLine('"<b>shouted</b>"', 'one of the standings'));
    expect(elementsOf(page, 'b')).toEqual([]);
  });

  it('are listed up to a limit, with the number of the others', () => {
    const many = (count: number) => Array.from({ length: count }, () => ISSUES[0]!);
    const toldOf = (count: number) =>
      elementsOf(readPage(renderToString(h(IssueList, { messages, issues: many(count) }))), 'li');
    expect(toldOf(50).map((item) => elementsOf(item, 'code').length)).toEqual(many(50).map(() => 1));
    expect(toldOf(62)).toHaveLength(51);
    expect(toldOf(62).at(-1)?.textContent).toBe(messages.moreFaults(12));
  });
});

describe.each(LANGUAGES)('the credits in %s', (language) => {
  it('name the owners of the text, the title, the base map and the program', () => {
    const context = makePublishedReading(language);
    const { index } = context;
    const messages = allMessages(language).credits;
    const basemap = 'Base map: a survey (public domain)';
    const credits =
      readPage(renderToString(h(Credits, { context, messages, basemap }))).documentElement?.textContent ?? '';
    const { credit, titleSource } = index.article;
    for (const text of [credit[language], titleSource[language], basemap, messages.code])
      expect(credits).toContain(text);
  });
});
