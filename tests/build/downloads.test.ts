import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../src/article-folder/read-article-folder.ts';
import { downloads, makeDownloads } from '../../src/build/downloads.ts';
import { DOWNLOADS } from '../../src/site/downloads-list.ts';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../published-article.ts';
import { makeArticleFolder, PUBLISHED_SOURCE, provenIn, rewrite } from './article-folder.ts';

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

  it('are emitted under those addresses, and hold what was written', () => {
    const emitted: { fileName: string; source: Uint8Array }[] = [];
    const plugin = downloads({ source: PUBLISHED_SOURCE, base: SITE });
    const emitFile = (file: { fileName: string; source: Uint8Array }) => emitted.push(file);
    (plugin.generateBundle as unknown as (this: unknown) => void).call({ emitFile });
    expect(emitted.map(({ fileName }) => fileName)).toEqual(makeDownloads(PROVEN, SITE).map(({ path }) => path));
    for (const { source } of emitted) expect(source.length).toBeGreaterThan(1000);
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

  it('are served while the page is being worked on, with a type a browser knows', async () => {
    type Served = { readonly type?: string; readonly bytes?: Uint8Array; readonly isPassedOn?: boolean };
    const asked = (url: string) =>
      new Promise<Served>((resolve) => {
        let type: string | undefined;
        const response = {
          setHeader: (_: string, value: string) => void (type = value),
          end: (bytes: Uint8Array) => resolve({ type: type ?? '', bytes }),
        };
        const use = (serve: (request: unknown, response: unknown, next: () => void) => void) =>
          serve({ url }, response, () => resolve({ isPassedOn: true }));
        (downloads({ source: PUBLISHED_SOURCE, base: SITE }).configureServer as unknown as (server: unknown) => void)({
          middlewares: { use },
        });
      });
    const { type, bytes } = await asked(`/downloads/${article.id}.csv?again`);
    expect(type).toBe('text/csv; charset=utf-8');
    expect(strFromU8(bytes ?? new Uint8Array())).toContain(article.passages[0]?.quote);
    expect((await asked(`/downloads/${article.id}.zip`)).type).toBe('application/zip');
    for (const url of ['/', '/downloads/other.csv']) expect(await asked(url)).toEqual({ isPassedOn: true });
  });

  it('are none of an article with one changed word', () => {
    const folder = makeArticleFolder(
      rewrite((article) => JSON.parse(JSON.stringify(article).replace(' third ', ' fourth '))),
    );
    const emitted: unknown[] = [];
    const plugin = downloads({ source: folder.source, base: SITE });
    (plugin.generateBundle as unknown as (this: unknown) => void).call({
      emitFile: (file: unknown) => emitted.push(file),
    });
    folder.remove();
    expect(folder.source.get().lines).not.toEqual([]);
    expect(emitted).toEqual([]);
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
