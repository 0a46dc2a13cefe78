import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticleFolder } from '../article-folder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Vite first transforms the modules that render the pages, which takes long on a busy computer. */
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
    // No cache for later servers, and no pre-bundling, because no browser connects.
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

describe('the server of npm run dev, while the article has issues', () => {
  it.each([
    ['', 'تعذّرت قراءة بيانات هذا المقال', 'lang="ar" dir="rtl"'],
    ['en/', 'The data of this article could not be read', 'lang="en" dir="ltr"'],
    ['en/present/', 'The data of this article could not be read', 'lang="en" dir="ltr"'],
    ['embed/', 'تعذّرت قراءة بيانات هذا المقال', 'lang="ar" dir="rtl"'],
  ])(
    'answers /%s with the issues instead of the page',
    async (path, said, frame) => {
      const answer = await fetch(`${site}${path}`);
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(html).toContain(`<html ${frame}>`);
      expect(html).toContain(`<h1>${said}</h1>`);
      expect(html).toContain('article.json');
      expect(html).toContain('$.passages[0].quote');
      // The issue quotes the unproven text; no other text of the article is there.
      expect(html).toContain('Dates in the new');
      expect(html).not.toContain('cost a third less this week');
    },
    START_MS,
  );

  it.each(['downloads/date-market-2024.csv', 'oembed/ar.json', 'articles/date-market-2024/article.json'])(
    'sends no text of it at /%s',
    async (path) => {
      const answer = await fetch(`${site}${path}`);
      expect(answer.ok).toBe(false);
      expect(await answer.text()).not.toContain('market of Basra');
    },
    START_MS,
  );

  it(
    'serves the pages once the corrected file is saved',
    async () => {
      const seen = new Promise((resolve) => server.watcher.once('change', resolve));
      change(folder.path, FALSIFIED, QUOTED);
      await seen;
      const answer = await fetch(site);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(QUOTED);
      // The article is in one language, so there is no page in another.
      expect((await fetch(`${site}en/`)).status).toBe(404);
    },
    START_MS,
  );
});
