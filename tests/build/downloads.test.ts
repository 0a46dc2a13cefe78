import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { downloads, makeDownloads } from '../../src/build/downloads.ts';
import { DOWNLOADS } from '../../src/exports/downloads-list.ts';
import { articleFolders } from '../../src/build/pages.ts';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../published-article.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [NAME = ''] = articleFolders(ROOT);
const OPTIONS = { root: ROOT, articleFolder: `articles/${NAME}/`, base: 'https://site.example/' };
const { article } = makePublishedIndex();

function archiveOf(options = OPTIONS): Uint8Array {
  const found = makeDownloads(options).find(({ path }) => path.endsWith('.zip'));
  if (!found) throw new Error('no archive');
  return found.bytes();
}

describe('the downloads of a build', () => {
  it('lie at addresses made of the article’s id and the format, one for each', () => {
    const paths = makeDownloads(OPTIONS).map(({ path }) => path);
    expect(paths.sort()).toEqual(DOWNLOADS.map(({ extension }) => `downloads/${article.id}.${extension}`).sort());
  });

  it('are emitted under those addresses, and hold what was written', () => {
    const emitted: { fileName: string; source: Uint8Array }[] = [];
    const plugin = downloads(OPTIONS);
    const emitFile = (file: { fileName: string; source: Uint8Array }) => emitted.push(file);
    (plugin.generateBundle as unknown as (this: unknown) => void).call({ emitFile });
    expect(emitted.map(({ fileName }) => fileName)).toEqual(makeDownloads(OPTIONS).map(({ path }) => path));
    for (const { source } of emitted) expect(source.length).toBeGreaterThan(1000);
  });

  it('hold the map and each of its passages as references', () => {
    const written = Object.fromEntries(makeDownloads(OPTIONS).map(({ path, bytes }) => [path, strFromU8(bytes())]));
    const count = article.passages.length + 1;
    expect(written[`downloads/${article.id}.bib`]?.match(/^@\w+\{/gm)).toHaveLength(count);
    expect(written[`downloads/${article.id}.ris`]?.match(/^ER {2}- /gm)).toHaveLength(count);
    expect(JSON.parse(written[`downloads/${article.id}.csl.json`] ?? '')).toHaveLength(count);
  });

  it('are served while the page is being worked on, with a type a browser knows', () => {
    const asked = (url: string) => {
      const served: { type?: string; bytes?: Uint8Array; passedOn?: boolean } = {};
      const response = {
        setHeader: (_: string, type: string) => Object.assign(served, { type }) && response,
        end: (bytes: Uint8Array) => Object.assign(served, { bytes }),
      };
      const use = (serve: (request: unknown, response: unknown, next: () => void) => void) =>
        serve({ url }, response, () => Object.assign(served, { passedOn: true }));
      (downloads(OPTIONS).configureServer as unknown as (server: unknown) => void)({ middlewares: { use } });
      return served;
    };
    const { type, bytes } = asked(`/downloads/${article.id}.csv?again`);
    expect(type).toBe('text/csv; charset=utf-8');
    expect(strFromU8(bytes ?? new Uint8Array())).toContain(article.passages[0]?.quote);
    expect(asked(`/downloads/${article.id}.zip`).type).toBe('application/zip');
    for (const url of ['/', '/downloads/other.csv']) expect(asked(url)).toEqual({ passedOn: true });
  });

  it('fail the build of an article that cannot be read', () => {
    expect(() => makeDownloads({ ...OPTIONS, articleFolder: 'articles/none/' })).toThrow();
  });
});

describe('the archive', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'mawdi-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

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
    const folder = join(scratch, 'data', OPTIONS.articleFolder);
    cpSync(PUBLISHED_FOLDER, folder, { recursive: true });
    utimesSync(join(folder, 'article.json'), 1_600_000_000, 1_600_000_000);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const elsewhere = archiveOf({ ...OPTIONS, root: scratch });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere).equals(Buffer.from(archiveOf()))).toBe(true);
  });
});
