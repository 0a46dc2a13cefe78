import type { Readability as Reader } from '@mozilla/readability';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

/** The library behind the reader view of Firefox and of many read-later programs. */
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** The text that Readability extracts from a page, without spaces. Runs on a copy, in a page without a policy. */
async function readingText(page: Page): Promise<string> {
  const [html, address] = [await page.content(), page.url()];
  const blank = await page.context().newPage();
  await blank.evaluate(READABILITY);
  return blank.evaluate(
    ([html, address]) => {
      const { Readability } = window as unknown as { readonly Readability: typeof Reader };
      const copy = new DOMParser().parseFromString(html, 'text/html');
      const base = copy.createElement('base');
      base.href = address;
      copy.head.prepend(base);
      return (new Readability(copy).parse()?.textContent ?? '').replace(/\s+/g, '');
    },
    [html, address] as const,
  );
}

test('reader view shows every quotation, each directly after its attribution', async ({ session, page, language }) => {
  await session.open();
  const speakers = await page
    .locator('.row')
    .evaluateAll((rows) =>
      rows.map(
        (row) => [row.id.replace('passage=', ''), row.querySelector('.attribution')?.textContent ?? ''] as const,
      ),
    );
  const speakerOf = new Map(speakers);
  const text = await readingText(page);
  const unspaced = (text: string) => text.replace(/\s+/g, '');
  const missing = published.article.passages.filter(({ id, quote, translation }) => {
    const quotation = unspaced(language === 'ar' ? quote : inEnglish(translation));
    const speaker = unspaced(speakerOf.get(id) ?? '');
    return speaker === '' || !text.includes(speaker + quotation);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
  // No control that needs scripts.
  expect(text).not.toContain(unspaced(session.messages.tool.search));
});
