import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { parseScenes } from '../../../src/core/validation/parse-scenes.ts';
import { PUBLISHED_FOLDER } from '../../published-article.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { makeArticle } from './good-article.ts';

/** The good article in English, translated into Arabic. */
const ARTICLE: Article = {
  ...makeArticle(),
  languages: ['en', 'ar'],
  passages: makeArticle().passages.map((passage) => ({
    ...passage,
    translation: { ar: passage.quote.toUpperCase() },
  })),
};
const [PASSAGE] = ARTICLE.passages;
const TEXT = { ar: 'نصّ', en: 'Text' };

function makeScene(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'prices',
    title: TEXT,
    passages: [{ passage: PASSAGE?.id }],
    places: ['basra'],
    talk: [TEXT],
    ask: [TEXT],
    ...change,
  };
}

function faultsOf(...scenes: readonly unknown[]): readonly string[] {
  return parseScenes({ scenes }, ARTICLE).issues.map(({ file, path, found }) => `${file} ${path}: ${found}`);
}

describe('parsing a presentation', () => {
  it('returns a valid presentation, frozen', () => {
    const { scenes, issues } = parseScenes({ $schema: 'x', scenes: [makeScene()] }, ARTICLE);
    expect(issues).toEqual([]);
    expect(scenes.map(({ id }) => id)).toEqual(['prices']);
    expect(Object.isFrozen(scenes[0]?.passages)).toBe(true);
  });

  it('leaves out an invalid scene and keeps all others', () => {
    const { scenes, issues } = parseScenes({ scenes: [makeScene({ talk: 7 }), makeScene({ id: 'road' })] }, ARTICLE);
    expect(issues.map(({ path }) => path)).toEqual(['$.scenes[0].talk']);
    expect(scenes.map(({ id }) => id)).toEqual(['road']);
  });

  it('requires passages and places of the article', () => {
    const faults = faultsOf(makeScene({ passages: [{ passage: 'p99-nothing' }], places: ['basra', 'atlantis'] }));
    expect(faults).toEqual([
      'scenes.json $.scenes[0].places[1]: "atlantis"',
      'scenes.json $.scenes[0].passages[0].passage: "p99-nothing"',
    ]);
  });

  it('requires either passages or a figure in each scene', () => {
    expect(faultsOf(makeScene({ passages: [] }))).toEqual(['scenes.json $.scenes[0].passages: []']);
    expect(faultsOf(makeScene({ figure: 'voices' }))).toEqual(['scenes.json $.scenes[0].figure: "voices"']);
    expect(faultsOf(makeScene({ passages: [], figure: 'gaps' }))).toEqual([]);
  });

  it('refuses an id that is used twice', () => {
    expect(faultsOf(makeScene(), makeScene())).toEqual(['scenes.json $.scenes[1].id: "prices"']);
  });

  it('requires verbatim excerpts of whole words in both languages', () => {
    const words = PASSAGE?.quote.split(' ').slice(1, 4).join(' ') ?? '';
    const ar = (PASSAGE?.translation['ar'] ?? '').split(' ').slice(1, 4).join(' ') ?? '';
    const of = (excerpt: object) => faultsOf(makeScene({ passages: [{ passage: PASSAGE?.id, ...excerpt }] }));
    expect(of({ words, translation: { ar } })).toEqual([]);
    expect(of({ words: words.slice(0, -1), translation: { ar } })).toHaveLength(1);
    expect(of({ words: `${words}!`, translation: { ar } })).toHaveLength(1);
    expect(of({ words, translation: { ar: `${ar} surely` } })).toHaveLength(1);
    expect(of({ words })).toEqual(['scenes.json $.scenes[0].passages[0].translation: nothing']);
  });

  it('refuses a quotation that is too long for a projected scene', () => {
    const quote = Array(28).fill('كلمة').join(' ');
    const long = { ...ARTICLE, passages: ARTICLE.passages.map((passage) => ({ ...passage, quote })) };
    const { issues } = parseScenes({ scenes: [makeScene()] }, long);
    expect(issues.map(({ path, found }) => `${path}: ${found}`)).toEqual(['$.scenes[0].passages[0].passage: 28 words']);
  });

  it('refuses two excerpts of one passage, which would hide the text between them', () => {
    const [first, , third] = PASSAGE?.quote.split(' ') ?? [];
    const [one, , three] = (PASSAGE?.translation['ar'] ?? '').split(' ') ?? [];
    const parts = [
      { passage: PASSAGE?.id, words: first, translation: { ar: one } },
      { passage: PASSAGE?.id, words: third, translation: { ar: three } },
    ];
    expect(faultsOf(makeScene({ passages: parts.slice(0, 1) }))).toEqual([]);
    expect(faultsOf(makeScene({ passages: parts }))).toEqual([
      `scenes.json $.scenes[0].passages[1].passage: "${PASSAGE?.id}"`,
    ]);
  });

  it('never throws, whatever the content of the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ scenes: fc.array(fc.anything()) })), (input) => {
        const { scenes, issues } = parseScenes(input, ARTICLE);
        expect(scenes.length + issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the published presentation', () => {
  const { proven, issues } = readArticleFolder(PUBLISHED_FOLDER);
  const scenes = proven?.scenes ?? [];

  it('has nine to twelve scenes, each with speaker notes and questions in both languages', () => {
    expect(issues).toEqual([]);
    expect(scenes.length).toBeGreaterThanOrEqual(9);
    expect(scenes.length).toBeLessThanOrEqual(12);
    for (const { talk, ask } of scenes) {
      for (const language of ['ar', 'en'] as const) {
        const sentences = talk
          .map((text) => text[language])
          .join(' ')
          .split(/[.؟?](?:\s|$)/)
          .filter((part) => part.trim());
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(5);
      }
      expect(ask.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('does not name an ethnic group as guilty in a title', () => {
    for (const { title } of scenes) expect(`${title.ar} ${title.en}`).not.toMatch(/الأكراد|الكرد|Kurds/);
  });
});
