import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/node/articles/read-articles.ts';
import { GOOD } from '../cli/refused-case.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mawdi articles مقالات '));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Copies the good article; the id in its file is that of its folder. */
function addArticle(path: string, id = path.split('/').at(-1) ?? ''): string {
  const folder = join(home, path);
  cpSync(GOOD, folder, { recursive: true });
  rewriteId(folder, id);
  return folder;
}

function rewriteId(folder: string, id: string): void {
  for (const name of ['article.json', 'fingerprint.json', 'lesson.json', 'scenes.json'])
    try {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8').replaceAll('date-market-2024', id);
      writeFileSync(file, text);
    } catch {
      // Scenes and lesson are optional.
    }
}

const idsOf = (paths: readonly string[]) => readArticles(paths).articles.map(({ article }) => article.id);

describe('the articles a command names', () => {
  it('are one at / where there is one, given as its own folder or inside another', () => {
    const folder = addArticle('articles/date-market-2024');
    for (const path of [folder, join(home, 'articles')]) {
      const site = readArticles([path]);
      expect(site.lines).toEqual([]);
      expect(site.front?.article.id).toBe('date-market-2024');
    }
  });

  it('are listed by a front page where there are several, and none of them is at /', () => {
    addArticle('articles/date-market-2024');
    addArticle('articles/second-market');
    const site = readArticles([join(home, 'articles')]);
    expect(site.front).toBeUndefined();
    expect(site.isRefused).toBe(false);
    expect(site.articles).toHaveLength(2);
  });

  it('keep the one at / that site.json names', () => {
    addArticle('articles/date-market-2024');
    addArticle('articles/second-market');
    writeFileSync(join(home, 'articles/site.json'), JSON.stringify({ article: 'second-market' }));
    expect(readArticles([join(home, 'articles')]).front?.article.id).toBe('second-market');
  });

  it('may come from several folders', () => {
    addArticle('one/date-market-2024');
    const other = addArticle('two/second-market');
    expect(idsOf([join(home, 'one'), other])).toEqual(['date-market-2024', 'second-market']);
  });

  it('are published without the one that has issues, and every issue is named', () => {
    addArticle('articles/date-market-2024');
    addArticle('articles/second-market');
    rmSync(join(home, 'articles/second-market/places.geojson'));
    const site = readArticles([join(home, 'articles')]);
    expect(site.isRefused).toBe(false);
    expect(site.articles.map(({ article }) => article.id)).toEqual(['date-market-2024']);
    expect(site.lines[0]).toBe('mawdi: second-market is left out: it has 1 issue');
    expect(site.lines.join('\n')).toContain('places.geojson');
  });

  it('are left out where two have one id, with both folders named', () => {
    const [one, two] = [addArticle('one/date-market-2024'), addArticle('two/date-market-2024')];
    const site = readArticles([one, two]);
    expect(site.articles).toEqual([]);
    expect(site.isRefused).toBe(true);
    expect(site.lines.join('\n')).toContain(`${one}: found the same id as ${two}`);
    expect(site.lines.join('\n')).toContain(`${two}: found the same id as ${one}`);
  });

  it('are left out where their address would be that of a folder of every site', () => {
    addArticle('articles/date-market-2024');
    const taken = addArticle('articles/assets');
    expect(readArticles([join(home, 'articles')]).lines.join('\n')).toContain(`${taken}: found the id "assets"`);
  });

  it('are published without one whose places no base map can show, and the reason is told', () => {
    addArticle('articles/date-market-2024');
    const file = join(addArticle('articles/second-market'), 'places.geojson');
    const places = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { geometry: { type: string; coordinates: unknown } | null }[];
    };
    const [first] = places.features.filter(({ geometry }) => geometry?.type === 'Point');
    first!.geometry!.coordinates = [47.78, 84.5];
    writeFileSync(file, JSON.stringify(places));
    const site = readArticles([join(home, 'articles')]);
    expect(site.articles.map(({ article }) => article.id)).toEqual(['date-market-2024']);
    expect(site.lines.join('\n')).toMatch(/second-market.*latitude/);
  });

  it('are refused where a folder has no article in it', () => {
    const folder = addArticle('articles/date-market-2024');
    mkdirSync(join(home, 'empty'));
    const site = readArticles([folder, join(home, 'empty')]);
    expect(site.isRefused).toBe(true);
    expect(site.lines.join('\n')).toContain('empty: found no folder in it');
  });

  it('are refused where a folder is missing', () => {
    const folder = addArticle('articles/date-market-2024');
    const site = readArticles([folder, join(home, 'nowhere')]);
    expect(site.isRefused).toBe(true);
    expect(site.lines.join('\n')).toContain('nowhere: found no such folder');
  });
});
