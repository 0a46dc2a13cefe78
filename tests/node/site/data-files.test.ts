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
import { articleData, makeDownloads, sharedData, SHARED_FILES } from '../../../src/node/site/data-files.ts';
import { leftLine } from '../../../src/node/articles/article-files.ts';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { type ArticleFolder, makeArticleFolder, provenIn, PUBLISHED_SOURCE } from '../article-folder.ts';
import { namesByOthers, zipNames } from './zip-names.ts';
import { strFromU8, unzipSync } from 'fflate';
import { DOWNLOADS } from '../../../src/core/site/site-paths.ts';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../../published-article.ts';

describe('published data', () => {
  const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
  const NAME = 'date-market-2024';
  const OWN = ['article.json', 'fingerprint.json', 'lesson.json', 'places.geojson', 'scenes.json'];

  let copy: ArticleFolder;
  const plant = (path: string, text = 'SECRET') => {
    const file = join(copy.home, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const inArticle = (path: string) => `articles/${NAME}/${path}`;
  beforeEach(() => {
    copy = makeArticleFolder();
  });
  afterEach(() => copy.remove());

  type Built = { readonly files: ReadonlyMap<string, string>; readonly lines: readonly string[] };

  /** The published data files, and the lines about unpublished ones. */
  function published(): Built {
    copy.source.forget();
    const site = copy.source.get();
    const files = new Map(
      [...site.articles.flatMap((each) => [...articleData(each)]), ...sharedData(ROOT)].map(({ path, bytes }) => [
        path,
        Buffer.from(bytes).toString(),
      ]),
    );
    return { files, lines: site.folders.flatMap(({ folder, left }) => leftLine(folder, left) ?? []) };
  }

  function archive(): Uint8Array {
    copy.source.forget();
    return makeDownloads(provenIn(copy.source), '')
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

  describe('the published data', () => {
    it('is the base map with its sources, the schemas, and five files of the article', () => {
      const { files, lines } = published();
      expect([...files.keys()].sort()).toEqual([...OWN.map(inArticle), ...SHARED_FILES].sort());
      for (const [path, text] of files) {
        const from = path.startsWith('articles/') ? copy.home : ROOT;
        expect(text).toBe(readFileSync(join(from, 'data', path), 'utf8'));
      }
      expect(lines.filter((line) => line.includes('not published'))).toEqual(
        existsSync(join(copy.path, 'article.txt')) ? [`${NAME}: not published: article.txt`] : [],
      );
    });

    it('lists every file of the base map and of the schemas', () => {
      for (const folder of ['basemap', 'basemap/licences', 'basemap/sources', 'schema']) {
        const entries = readdirSync(join(ROOT, 'data', folder), { withFileTypes: true });
        for (const { name } of entries.filter((entry) => entry.isFile()))
          expect(SHARED_FILES).toContain(`${folder}/${name}`);
      }
    });

    it('excludes all other files, which one line reports', () => {
      const before = published();
      plant('articles/site.json', JSON.stringify({ article: NAME }));
      for (const path of PRIVATE) plant(path);
      const { files, lines } = published();
      expect([...files]).toEqual([...before.files]);
      const reports = lines.filter((line) => line.includes('not published'));
      expect(reports).toHaveLength(1);
      for (const name of ['.env', '.git/', '.private/', 'article.txt', 'draft/', 'evil.html'])
        expect(reports[0]).toContain(name);
      expect([...zipNames(archive())].sort()).toEqual([...OWN, 'README.txt'].map((name) => `${NAME}/${name}`).sort());
    });

    it.each([
      [
        'a symbolic link to a file outside',
        () => symlinkSync('/etc/hostname', join(copy.path, 'link.txt')),
        'link.txt: found a link',
      ],
      [
        'a symbolic link to a folder outside',
        () => symlinkSync('/etc', join(copy.path, 'linkdir')),
        'linkdir: found a link',
      ],
      [
        'a name that leads out of the archive',
        () => plant(inArticle('a\\..\\..\\..\\..\\outside.txt')),
        'a name with \\',
      ],
      ['a pipe', () => execFileSync('mkfifo', [join(copy.path, 'pipe')]), 'pipe: found a pipe'],
      ['a second name', () => plant(inArticle('Article.json')), 'found a second name'],
    ])('excludes the article and reports the name for %s', (_what, put, line) => {
      put();
      const { files } = published();
      expect([...files.keys()].filter((path) => path.startsWith('articles/'))).toEqual([]);
      expect(archive).toThrow(line);
    });

    it('is not read from a folder that is a symbolic link, which one line reports', () => {
      const elsewhere = join(copy.home, 'elsewhere');
      renameSync(copy.path, elsewhere);
      symlinkSync(elsewhere, copy.path);
      expect([...published().files.keys()]).toEqual([...SHARED_FILES].sort());
      expect(copy.source.get().lines).toEqual([
        `mawdi: nothing is published: ${NAME}, the article at /, has 1 issue`,
        expect.stringContaining(
          `${NAME}: found a link at data/articles/${NAME}; expected a folder of the project itself`,
        ),
      ]);
    });

    it('is not read through a symbolic link in place of a file', () => {
      const outside = join(copy.home, 'outside.json');
      writeFileSync(outside, readFileSync(join(copy.path, 'article.json')));
      for (const name of ['scenes.json', 'lesson.json', 'article.json']) {
        rmSync(join(copy.path, name));
        symlinkSync(outside, join(copy.path, name));
      }
      const { proven, issues } = readArticleFolder(copy.path);
      expect(proven).toBeUndefined();
      for (const name of ['scenes.json', 'lesson.json', 'article.json'])
        expect(issues).toContainEqual(expect.objectContaining({ file: join(copy.path, name), found: 'a link' }));
      expect([...published().files.keys()].filter((path) => path.startsWith('articles/'))).toEqual([]);
    });
  });

  describe('the archive', () => {
    it('has only files in one folder named after the article, as other programs read it too', () => {
      const names = zipNames(archive());
      const entries = namesByOthers(archive(), join(copy.home, 'read.zip'));
      expect(entries ?? names).toEqual(names);
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
  it('have addresses made of the article’s id and the format', () => {
    const paths = makeDownloads(PROVEN, SITE).map(({ path }) => path);
    expect(paths.sort()).toEqual(DOWNLOADS.map(({ extension }) => `downloads/${article.id}.${extension}`).sort());
  });

  it('include the map and each of its passages as references', () => {
    const downloads = Object.fromEntries(
      makeDownloads(PROVEN, SITE).map(({ path, bytes }) => [path, strFromU8(bytes())]),
    );
    const count = article.passages.length + 1;
    expect(downloads[`downloads/${article.id}.bib`]?.match(/^@\w+\{/gm)).toHaveLength(count);
    expect(downloads[`downloads/${article.id}.ris`]?.match(/^ER {2}- /gm)).toHaveLength(count);
    expect(JSON.parse(downloads[`downloads/${article.id}.csl.json`] ?? '')).toHaveLength(count);
  });
});

describe('the archive', () => {
  it('has the files of the article byte for byte, with their credit and licence', () => {
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

  it('is the same from the same files, in every time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const elsewhere = archiveOf(readArticleFolder(PUBLISHED_FOLDER).proven);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere).equals(Buffer.from(archiveOf()))).toBe(true);
  });
});
