import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { articleSource, readSite } from '../../../src/node/articles/read-site.ts';
import { publishedText } from '../../../src/node/fonts/subset-fonts.ts';
import { makeArticleFolder, PUBLISHED_SOURCE } from '../article-folder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mawdi-unproven-'));
afterAll(() => rmSync(scratch, { recursive: true }));
/** A command starts in a second, or in many on a busy computer. */
const COMMAND_MS = 120_000;

type Outcome = { readonly code: number; readonly lines: readonly string[] };

function run(words: readonly string[], articles: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, ARTICLES: articles };
    execFile(process.execPath, words, { cwd: ROOT, env }, (error, out, err) => {
      const lines = `${err}${out}`.split('\n').filter((line) => line !== '');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines });
    });
  });
}

/** One replacement of text in one file, with a part of the expected issue. */
const CHANGES: readonly (readonly [string, string, string, string, string])[] = [
  ['a word of a quotation', 'article.json', 'old market of Basra', 'new market of Basra', '.quote'],
  ['a word before a quotation', 'article.json', 'named told us, and', 'named told me, and', '.prefix'],
  ['a word after a quotation', 'article.json', ', said Samira Haddad', ', says Samira Haddad', '.suffix'],
  ['the words of a date', 'article.json', '"words": "September 2024"', '"words": "October 2024"', '.when.words'],
  ['a term of the lesson', 'lesson.json', '"term": "province"', '"term": "provinces"', 'lesson.json'],
  ['the proof itself', 'fingerprint.json', '"windows": [', '"windows": ["none", ', 'fingerprint.json'],
];

function changedFolder([, file, from, to]: (typeof CHANGES)[number]) {
  return makeArticleFolder((path) => {
    const text = readFileSync(join(path, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
    writeFileSync(join(path, file), text.replace(from, to));
  });
}

describe('an article with issues', () => {
  it.each(CHANGES)('in %s is not published, and the issue is reported', (...change) => {
    const folder = changedFolder(change);
    const site = readSite(join(folder.home, 'data/articles'));
    folder.remove();
    expect(site.front).toBeUndefined();
    expect(site.articles).toEqual([]);
    expect(site.lines[0]).toMatch(
      /^mawdi: nothing is published: date-market-2024, the article at \/, has \d+ issues?$/,
    );
    expect(site.lines.slice(1).join('\n')).toContain(change[4]);
  });

  it('is one without a fingerprint', () => {
    const folder = makeArticleFolder((path) => rmSync(join(path, 'fingerprint.json')));
    const { front, lines } = readSite(join(folder.home, 'data/articles'));
    folder.remove();
    expect(front).toBeUndefined();
    expect(lines.join('\n')).toContain('expected a fingerprint');
  });

  it.each([
    ['build', (out: string) => ['src/node/cli/mawdi.mjs', 'build', '--out', out]],
    ['pictures', (out: string) => ['--import', 'tsx', 'src/node/cli/draw-pictures.ts', '--out', out]],
    ['package', (out: string) => ['--import', 'tsx', 'src/node/cli/build-package.ts', out]],
  ] as const)(
    'ends %s with exit code 1 and the summary in the first and last line, before anything is written',
    async (name, words) => {
      const folder = changedFolder(CHANGES[0]!);
      const out = join(scratch, name);
      if (name === 'build') {
        mkdirSync(out);
        writeFileSync(join(out, 'index.html'), 'what was published before');
      }
      const { code, lines } = await run(words(out), join(folder.home, 'data/articles'));
      folder.remove();
      expect(code).toBe(1);
      expect(lines[0]).toContain('issue');
      expect(lines.at(-1)).toBe(lines[0]);
      expect(lines.join('\n')).toContain('$.passages[0].quote');
      expect(existsSync(out) ? readdirSync(out) : []).toEqual(name === 'build' ? ['index.html'] : []);
    },
    COMMAND_MS,
  );

  it(
    'is reported in a sentence without a stack trace, where ARTICLES is missing or not a folder of articles',
    async () => {
      const words = ['src/node/cli/mawdi.mjs', 'build', '--out', join(scratch, 'none')];
      writeFileSync(join(scratch, 'file.txt'), '');
      for (const [articles, expected] of [
        [join(scratch, 'nowhere'), 'found no such folder'],
        [join(scratch, 'file.txt'), 'found a file'],
      ] as const) {
        const { code, lines } = await run(words, articles);
        expect(code).toBe(1);
        expect(lines.join('\n')).toContain(expected);
        expect(lines.join('\n')).not.toMatch(/^\s+at /m);
        expect(existsSync(join(scratch, 'none'))).toBe(false);
      }
    },
    COMMAND_MS,
  );
});

describe('a second article', () => {
  const beside = (site?: string) => {
    const folder = makeArticleFolder();
    const articles = join(folder.home, 'data/articles');
    mkdirSync(join(articles, 'a-draft'));
    writeFileSync(join(articles, 'a-draft/article.json'), '{"title": "٭"}');
    if (site !== undefined) writeFileSync(join(articles, 'site.json'), site);
    return { folder, source: articleSource(articles) };
  };

  it('changes nothing at / where site.json names the first, and is left out where it has issues', () => {
    const alone = makeArticleFolder();
    const { folder, source } = beside('{ "article": "date-market-2024" }');
    const [before, now] = [alone.source.get(), source.get()];
    alone.remove();
    folder.remove();
    expect(now.front?.article).toEqual(before.front?.article);
    expect(now.articles.map(({ article }) => article.id)).toEqual(['date-market-2024']);
    const text = (site: typeof now) => publishedText(ROOT, site.front?.files.values() ?? []);
    expect(text(now)).toBe(text(before));
    expect(now.lines[0]).toMatch(/^mawdi: a-draft is left out: it has \d+ issues$/);
  });

  it('stops publication where site.json is missing, and the issue has an example of it', () => {
    const { folder, source } = beside();
    const { front, lines } = source.get();
    folder.remove();
    expect(front).toBeUndefined();
    expect(lines[0]).toContain('nobody said which article stands at /');
    expect(lines.join('\n')).toMatch(
      /site\.json \$: found 2 articles \(a-draft, date-market-2024\) .*\{ "article": "a-draft" \}/,
    );
  });

  it.each([
    ['{ "article": "gone" }', '"gone"; expected the name of a folder beside it'],
    ['{ "articles": [] }', 'no such field'],
    ['{', 'the end of the file'],
  ])('stops publication where site.json is wrong: %s', (site, expected) => {
    const { folder, source } = beside(site);
    const { front, lines } = source.get();
    folder.remove();
    expect(front).toBeUndefined();
    expect(lines.join('\n')).toContain(expected);
  });
});

describe('the published article', () => {
  it('has no issues, with its scenes and its lesson', () => {
    const { front, lines } = PUBLISHED_SOURCE.get();
    expect(front?.scenes.length).toBeGreaterThan(0);
    expect(front?.lesson).toBeDefined();
    expect([...(front?.files.keys() ?? [])].sort()).toEqual([
      'article.json',
      'fingerprint.json',
      'lesson.json',
      'places.geojson',
      'scenes.json',
    ]);
    expect(lines.filter((line) => !/ is left out: |^data|\/articles\//.test(line))).toEqual([]);
  });
});
