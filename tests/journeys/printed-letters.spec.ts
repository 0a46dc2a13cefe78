import { readFile } from 'node:fs/promises';
import { published } from './published-article.ts';
import { comparable, hasPdftotext, READERS } from './printed-text.ts';
import { expect, test } from './reading-session.ts';
import { inArabic } from '../published-pages.ts';

// A page on paper is read aloud, searched and copied from as a PDF. The reader prints all quotations, the others a choice.
const PAGES = [
  ['', published.article.passages.length],
  ['present/?view=print', 10],
  ['teach/handout/', 6],
] as const;

for (const [path, least] of PAGES) {
  test(`a PDF of /${path} keeps every letter of its quotations, in the order they are read`, async ({
    page,
    language,
  }, info) => {
    test.skip(language !== 'ar', 'Arabic letters are what is lost');
    await page.goto(`/${path}`);
    // Nobody asks for them but the page itself, once it has nothing else to do.
    await expect
      .poll(() =>
        page.evaluate(() => {
          return [...document.fonts].filter(({ family, status }) => / Print/.test(family) && status === 'loaded')
            .length;
        }),
      )
      .toBeGreaterThanOrEqual(3);
    // Beside a map, the names and numbers on it fall between the lines of the words, and are no part of them.
    await page.evaluate(() => document.querySelectorAll('svg text').forEach((name) => name.remove()));
    const file = info.outputPath('page.pdf');
    await page.pdf({ path: file, tagged: true });
    // Rows below the fold are not drawn before they are printed, and have no `innerText`.
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
