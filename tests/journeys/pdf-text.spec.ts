import { readFile } from 'node:fs/promises';
import { published } from './published-article.ts';
import { comparable, hasPdftotext, READERS } from './pdf-text.ts';
import { expect, test } from './reading-session.ts';
import { inArabic } from '../published-pages.ts';

// PDFs of these pages are read aloud, searched and copied from. The article page prints all quotations, the others some.
const PAGES = [
  ['', published.article.passages.length],
  ['present/?view=print', 10],
  ['teach/handout/', 6],
] as const;

for (const [path, least] of PAGES) {
  test(`text extracted from a PDF of /${path} has every printed quotation, letters in reading order`, async ({
    page,
    language,
  }, info) => {
    test.skip(language !== 'ar', 'only Arabic letters can be lost');
    await page.goto(`/${path}`);
    // The page loads its print fonts by itself when it is idle.
    await expect
      .poll(() =>
        page.evaluate(() => {
          return [...document.fonts].filter(({ family, status }) => / Print/.test(family) && status === 'loaded')
            .length;
        }),
      )
      .toBeGreaterThanOrEqual(3);
    // Labels and numbers on a map are extracted between the lines of the text beside it, so they are removed.
    await page.evaluate(() => document.querySelectorAll('svg text').forEach((name) => name.remove()));
    const file = info.outputPath('page.pdf');
    await page.pdf({ path: file, tagged: true });
    // Rows below the fold are not rendered before printing and have no `innerText`.
    const shown = comparable(
      await page.evaluate(() => document.querySelector('main, #mawdi, body')?.textContent ?? ''),
    );
    const printed = published.article.passages.filter(({ quote }) => shown.includes(comparable(quote)));
    expect(printed.length).toBeGreaterThanOrEqual(least);
    for (const [name, textOf] of Object.entries(READERS)) {
      if (name === 'pdftotext' && !hasPdftotext()) {
        info.annotations.push({ type: 'left out', description: 'pdftotext (poppler-utils) is not installed' });
        continue;
      }
      const text = comparable(await textOf(file, new Uint8Array(await readFile(file))));
      const lost = printed.filter(({ quote }) => !text.includes(comparable(quote))).map(({ id }) => id);
      expect(lost, name).toEqual([]);
      expect(text, name).toContain(comparable(inArabic(published.article.outlet)));
    }
  });
}
