import type { Readability as Reader } from '@mozilla/readability';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

/** What Firefox makes its reading mode with, and many programs that keep articles for later. */
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** The text of a page as a reading mode shows it, without its spaces. Made from a copy, in a page without a policy. */
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

test('a reading mode shows every quotation, each after who said it', async ({ session, page, language }) => {
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
  const unspaced = (words: string) => words.replace(/\s+/g, '');
  const missing = published.article.passages.filter(({ id, quote, translation }) => {
    const words = unspaced(language === 'ar' ? quote : inEnglish(translation));
    const speaker = unspaced(speakerOf.get(id) ?? '');
    return speaker === '' || !text.includes(speaker + words);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
  // Nothing of what only a program can answer.
  expect(text).not.toContain(unspaced(session.words.tool.search));
});
