import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPIC_COLOURS } from '../../../src/core/article/article.ts';
import { topicFaults } from '../../../src/core/validation/topic-schema.ts';
import { DEFAULT_TOPICS, DEFAULT_VOICE_KINDS } from '../../../src/core/validation/topic-schema.ts';
import type { Text } from '../../../src/core/article/article.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/text/languages.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { TOPIC_ICON_NAMES } from '../../../src/core/validation/topic-schema.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';
import { makeInput } from './good-article.ts';

const GUIDE = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');

describe('the default topics and kinds of source', () => {
  it('apply to an article that defines none, each list independently', () => {
    const { article, places } = makeInput();
    const { topics, voiceKinds } = parseArticle({ article, places }).article!;
    const inEnglish = <Choice extends { readonly label: Text }>(choices: readonly Choice[]) =>
      choices.map((choice) => ({ ...choice, label: { en: choice.label['en'] } }));
    expect([topics, voiceKinds]).toEqual([inEnglish(DEFAULT_TOPICS), inEnglish(DEFAULT_VOICE_KINDS)]);
    const own = [{ id: 'forces', label: { en: 'Forces' }, colour: 1, icon: 'chart', narrower: [{ id: 'statements' }] }];
    const changed = parseArticle({ article: { ...article, topics: own }, places });
    expect(changed.issues).toEqual([]);
    expect(changed.article?.topics).toEqual([{ ...own[0], icon: expect.stringMatching(/^M/) as string }]);
    expect(changed.article?.voiceKinds).toEqual(inEnglish(DEFAULT_VOICE_KINDS));
  });

  it('follow the rules for an article’s own topics, and use every colour', () => {
    expect(topicFaults(DEFAULT_TOPICS, DEFAULT_VOICE_KINDS)).toEqual([]);
    expect(new Set(DEFAULT_TOPICS.map(({ colour }) => colour))).toEqual(new Set(TOPIC_COLOURS));
    expect(new Set(DEFAULT_TOPICS.map(({ icon }) => icon)).size).toBe(DEFAULT_TOPICS.length);
  });

  it('have distinct labels in every language of the interface, and a fallback in others', () => {
    for (const list of [DEFAULT_TOPICS, DEFAULT_VOICE_KINDS])
      for (const language of INTERFACE_LANGUAGES) {
        const labels = list.map(({ label }) => label[language]);
        expect(labels.every(Boolean), language).toBe(true);
        expect(new Set(labels).size, language).toBe(list.length);
      }
    for (const { label } of DEFAULT_TOPICS) expect(inLanguage(label, 'sw')).toBe(label['en']);
  });

  it('are listed with their icons in the guide for editors', () => {
    const ids = [...DEFAULT_TOPICS, ...DEFAULT_VOICE_KINDS].map(({ id }) => id);
    expect([...ids, ...TOPIC_ICON_NAMES].filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
  });
});
