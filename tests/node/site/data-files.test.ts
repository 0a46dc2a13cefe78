import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDownloads, publishedData, SHARED_FILES } from '../../../src/node/site/data-files.ts';
import { leftLine } from '../../../src/node/articles/article-files.ts';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { type ArticleFolder, makeArticleFolder, provenIn, PUBLISHED_SOURCE } from '../article-folder.ts';
import { namesByOthers, zipNames } from './zip-names.ts';
import { strFromU8, unzipSync } from 'fflate';
import { DOWNLOADS } from '../../../src/core/site/addresses.ts';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../../published-article.ts';

describe('published data', () => {
  const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
  const NAME = 'date-market-2024';
  const OWN = ['article.json', 'fingerprint.json', 'lesson.json', 'places.geojson', 'scenes.json'];

  let made: ArticleFolder;
  const plant = (path: string, text = 'SECRET') => {
    const file = join(made.home, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const inArticle = (path: string) => `articles/${NAME}/${path}`;
  beforeEach(() => {
    made = makeArticleFolder();
  });
  afterEach(() => made.remove());

  type Built = { readonly files: ReadonlyMap<string, string>; readonly lines: readonly string[] };

  /** What is written of the data, and what an editor is told of the rest. */
  function published(): Built {
    made.source.forget();
    const site = made.source.get();
    const files = new Map(
      [...publishedData(ROOT, site)].map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    );
    return { files, lines: site.folders.flatMap(({ folder, left }) => leftLine(folder, left) ?? []) };
  }

  function archive(): Uint8Array {
    made.source.forget();
    return makeDownloads(provenIn(made.source), '')
      .find(({ path }) => path.endsWith('.zip'))!
      .bytes();
  }

  const PRIVATE = [
    '.env',
    '.git/config',
    'notes.txt',
    'articles/.env',
    'articles/zz-draft/article.json',
    'articles/aa-draft/evil.html',
    inArticle('.env'),
    inArticle('.git/config'),
    inArticle('.private/source-names.txt'),
    inArticle('article.txt'),
    inArticle('evil.html'),
    inArticle('evil.js'),
    inArticle('evil.svg'),
    inArticle('draft/article.json'),
    inArticle('article.json.bak'),
    'basemap/notes.txt',
    'schema/.env',
  ];

  describe('what is published of the data', () => {
    it('is the base map with its sources, the schemas, and five files of the article that is built', () => {
      const { files, lines } = published();
      expect([...files.keys()].sort()).toEqual([...OWN.map(inArticle), ...SHARED_FILES].sort());
      for (const [path, text] of files) {
        const from = path.startsWith('articles/') ? made.home : ROOT;
        expect(text).toBe(readFileSync(join(from, 'data', path), 'utf8'));
      }
      expect(lines.filter((line) => line.includes('not published'))).toEqual(
        existsSync(join(made.path, 'article.txt')) ? [`${NAME}: not published: article.txt`] : [],
      );
    });

    it('names every file that lies there for the map and for editors', () => {
      for (const folder of ['basemap', 'basemap/licences', 'basemap/sources', 'schema']) {
        const entries = readdirSync(join(ROOT, 'data', folder), { withFileTypes: true });
        for (const { name } of entries.filter((entry) => entry.isFile()))
          expect(SHARED_FILES).toContain(`${folder}/${name}`);
      }
    });

    it('is nothing that lies beside it, whatever its name; one line tells the editor', () => {
      const before = published();
      plant('articles/site.json', JSON.stringify({ article: NAME }));
      for (const path of PRIVATE) plant(path);
      const { files, lines } = published();
      expect([...files]).toEqual([...before.files]);
      const told = lines.filter((line) => line.includes('not published'));
      expect(told).toHaveLength(1);
      for (const name of ['.env', '.git/', '.private/', 'article.txt', 'draft/', 'evil.html'])
        expect(told[0]).toContain(name);
      expect([...zipNames(archive())].sort()).toEqual([...OWN, 'README.txt'].map((name) => `${NAME}/${name}`).sort());
    });

    it.each([
      [
        'a link to a file outside',
        () => symlinkSync('/etc/hostname', join(made.path, 'link.txt')),
        'link.txt: found a link',
      ],
      ['a link to a folder outside', () => symlinkSync('/etc', join(made.path, 'linkdir')), 'linkdir: found a link'],
      [
        'a name that climbs out of the archive',
        () => plant(inArticle('a\\..\\..\\..\\..\\outside.txt')),
        'a name with \\',
      ],
      ['a pipe', () => execFileSync('mkfifo', [join(made.path, 'pipe')]), 'pipe: found a pipe'],
      ['a second name', () => plant(inArticle('Article.json')), 'found a second name'],
    ])('stops, by name, at %s', (_what, put, line) => {
      put();
      const { files } = published();
      expect([...files.keys()].filter((path) => path.startsWith('articles/'))).toEqual([]);
      expect(archive).toThrow(line);
    });

    it('is not read from a folder that is a link, and one line says so', () => {
      const elsewhere = join(made.home, 'elsewhere');
      renameSync(made.path, elsewhere);
      symlinkSync(elsewhere, made.path);
      expect([...published().files.keys()]).toEqual([...SHARED_FILES].sort());
      expect(made.source.get().lines).toEqual([
        `mawdi: nothing is published: ${NAME}, the article at /, has 1 issue`,
        expect.stringContaining(
          `${NAME}: found a link at data/articles/${NAME}; expected a folder of the project itself`,
        ),
      ]);
    });

    it('is not read through a link in the place of a file, by whatever reads it', () => {
      const outside = join(made.home, 'outside.json');
      writeFileSync(outside, readFileSync(join(made.path, 'article.json')));
      for (const name of ['scenes.json', 'lesson.json', 'article.json']) {
        rmSync(join(made.path, name));
        symlinkSync(outside, join(made.path, name));
      }
      const { proven, issues } = readArticleFolder(made.path);
      expect(proven).toBeUndefined();
      for (const name of ['scenes.json', 'lesson.json', 'article.json'])
        expect(issues).toContainEqual(expect.objectContaining({ file: join(made.path, name), found: 'a link' }));
      expect([...published().files.keys()].filter((path) => path.startsWith('articles/'))).toEqual([]);
    });
  });

  describe('the archive', () => {
    it('holds nothing but files in one folder, named after the article, as programs of others read it', () => {
      const names = zipNames(archive());
      const others = namesByOthers(archive(), join(made.home, 'read.zip'));
      expect(others ?? names).toEqual(names);
      expect(names).toContain(`${NAME}/README.txt`);
      expect(names.filter((name) => !/^date-market-2024\/[\w.-]+(\/[\w.-]+)*$/.test(name))).toEqual([]);
    });
  });
});

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
