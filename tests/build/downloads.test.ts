import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../src/article-folder/read-article-folder.ts';
import { makeDownloads } from '../../src/build/downloads.ts';
import { DOWNLOADS } from '../../src/site/downloads-list.ts';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../published-article.ts';
import { PUBLISHED_SOURCE, provenIn } from './article-folder.ts';

const SITE = 'https://site.example/';
const PROVEN = provenIn(PUBLISHED_SOURCE);
const { article } = makePublishedIndex();

function archiveOf(proven = PROVEN): Uint8Array {
  const found = makeDownloads(proven, SITE).find(({ path }) => path.endsWith('.zip'));
  if (!found) throw new Error('no archive');
  return found.bytes();
}

describe('the downloads of a build', () => {
  it('lie at addresses made of the article’s id and the format, one for each', () => {
    const paths = makeDownloads(PROVEN, SITE).map(({ path }) => path);
    expect(paths.sort()).toEqual(DOWNLOADS.map(({ extension }) => `downloads/${article.id}.${extension}`).sort());
  });

  it('hold the map and each of its passages as references', () => {
    const written = Object.fromEntries(
      makeDownloads(PROVEN, SITE).map(({ path, bytes }) => [path, strFromU8(bytes())]),
    );
    const count = article.passages.length + 1;
    expect(written[`downloads/${article.id}.bib`]?.match(/^@\w+\{/gm)).toHaveLength(count);
    expect(written[`downloads/${article.id}.ris`]?.match(/^ER {2}- /gm)).toHaveLength(count);
    expect(JSON.parse(written[`downloads/${article.id}.csl.json`] ?? '')).toHaveLength(count);
  });
});

describe('the archive', () => {
  it('holds the files of the article byte for byte, and says whose they are', () => {
    const files = unzipSync(archiveOf());
    for (const name of ['article.json', 'places.geojson', 'fingerprint.json']) {
      expect(Buffer.from(files[`${article.id}/${name}`] ?? []).equals(readFileSync(PUBLISHED_FOLDER + name))).toBe(
        true,
      );
    }
    const readme = strFromU8(files[`${article.id}/README.txt`] ?? new Uint8Array());
    expect(readme).toContain(article.credit.ar);
    expect(readme).toContain(article.credit.en);
    expect(readme).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('is the same from the same files, whenever and wherever it is built', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const elsewhere = archiveOf(readArticleFolder(PUBLISHED_FOLDER).proven);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere).equals(Buffer.from(archiveOf()))).toBe(true);
  });
});
