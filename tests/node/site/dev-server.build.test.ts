import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticleFolder } from '../article-folder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The pages are drawn by a program that is made for it first, beside other work. */
const START_MS = 120_000;

const QUOTED = 'Dates in the old market of Basra';
const FALSIFIED = 'Dates in the new market of Basra';

const folder = makeArticleFolder((path) => change(path, QUOTED, FALSIFIED));
let server: ViteDevServer;
let site = '';

function change(path: string, from: string, to: string): void {
  const file = join(path, 'article.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

beforeAll(async () => {
  process.env['ARTICLES'] = join(folder.home, 'data/articles');
  server = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    // Nothing is kept for the next server, nor made ready for a browser that never comes.
    cacheDir: join(folder.home, 'cache'),
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
    logLevel: 'silent',
  });
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  site = `http://127.0.0.1:${port}/`;
}, START_MS);

afterAll(async () => {
  delete process.env['ARTICLES'];
  await server.close();
  folder.remove();
});

describe('the server of npm run dev, while the article is not proven', () => {
  it.each([
    ['', 'تعذّرت قراءة بيانات هذا المقال', 'lang="ar" dir="rtl"'],
    ['en/', 'The data of this article could not be read', 'lang="en" dir="ltr"'],
    ['en/present/', 'The data of this article could not be read', 'lang="en" dir="ltr"'],
    ['embed/', 'تعذّرت قراءة بيانات هذا المقال', 'lang="ar" dir="rtl"'],
  ])(
    'answers /%s with what is wrong and where, and with no page',
    async (path, said, frame) => {
      const answer = await fetch(`${site}${path}`);
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(html).toContain(`<html ${frame}>`);
      expect(html).toContain(`<h1>${said}</h1>`);
      expect(html).toContain('article.json');
      expect(html).toContain('$.passages[0].quote');
      // The words that are not printed are told as such, and no other word of the article is there.
      expect(html).toContain('Dates in the new');
      expect(html).not.toContain('cost a third less this week');
    },
    START_MS,
  );

  it.each(['downloads/date-market-2024.csv', 'oembed/ar.json', 'articles/date-market-2024/article.json'])(
    'sends no word of it at /%s',
    async (path) => {
      const answer = await fetch(`${site}${path}`);
      expect(answer.ok).toBe(false);
      expect(await answer.text()).not.toContain('market of Basra');
    },
    START_MS,
  );

  it(
    'shows the pages once the file is saved as it should be',
    async () => {
      const seen = new Promise((resolve) => server.watcher.once('change', resolve));
      change(folder.path, FALSIFIED, QUOTED);
      await seen;
      const answer = await fetch(site);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(QUOTED);
      // It is in one language: there is no page in another.
      expect((await fetch(`${site}en/`)).status).toBe(404);
    },
    START_MS,
  );
});
