import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../../../src/core/article/article.ts';
import { fingerprintOf } from '../../../src/core/proof/fingerprint.ts';
import { makeLargeArticle } from './make-large-article.ts';

export type LargeSite = {
  readonly folder: string;
  readonly seconds: number;
};

/** Builds the site of a synthetic article into `.cache/scale-<passages>`; without `size`, that of the published article. */
export function buildLarge(root: string, size?: { readonly passages: number; readonly places: number }): LargeSite {
  const name = size ? String(size.passages) : 'published';
  const home = join(root, '.cache', `scale-${name}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const articles = join(home, 'data/articles');
  if (size) {
    const { article, places } = makeLargeArticle(size.passages, size.places);
    const folder = join(articles, String(article['id']));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'article.json'), JSON.stringify(article));
    writeFileSync(join(folder, 'places.geojson'), JSON.stringify(places));
    // Each quotation is a paragraph, followed by the words of its date.
    const paragraphs = (article['passages'] as readonly Passage[]).map(({ quote, suffix }) => quote + suffix);
    writeFileSync(join(folder, 'fingerprint.json'), JSON.stringify(fingerprintOf(paragraphs)));
  }
  const folder = join(home, 'site');
  const start = performance.now();
  execFileSync(process.execPath, [join(root, 'src/node/cli/mawdi.mjs'), 'build', '--out', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(size && { ARTICLES: articles }) },
  });
  return { folder, seconds: (performance.now() - start) / 1000 };
}
