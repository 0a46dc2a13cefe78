import type { Article, Passage } from './article.ts';
import type { Issue } from './issue.ts';
import type { ScenePassage } from './scene.ts';
import { showFound } from './show-found.ts';
import { containsWholeWords } from './whole-words.ts';
import { wordsOf } from './words-of.ts';

/** More than this cannot be read from the last row. */
const MOST_WORDS = 27;

type ExcerptFault = Omit<Issue, 'file'>;

/**
 * What is wrong with a passage as a class sees it: an excerpt is the passage’s own words, its translation a part of the
 * passage’s. `most`: how many words it may have.
 */
export function excerptFaults(
  shown: ScenePassage,
  { passages, languages }: Article,
  path: string,
  most = MOST_WORDS,
): readonly ExcerptFault[] {
  const { words, translation } = shown;
  const passage: Passage | undefined = passages.find(({ id }) => id === shown.passage);
  if (!passage) return [];
  const faults: ExcerptFault[] = [];
  if (words === undefined && translation !== undefined)
    faults.push({ path: `${path}.words`, found: 'nothing', expected: '`words` and `translation`, or neither' });
  if (words !== undefined && translation === undefined && languages.length > 1)
    faults.push({ path: `${path}.translation`, found: 'nothing', expected: '`words` and `translation`, or neither' });
  if (words !== undefined && !containsWholeWords(passage.quote, words))
    faults.push({
      path: `${path}.words`,
      found: showFound(words),
      expected: 'whole words that stand in the quotation',
    });
  for (const [language, part] of Object.entries(translation ?? {})) {
    if (containsWholeWords(passage.translation[language] ?? '', part)) continue;
    const expected = 'whole words of the translation of the passage';
    faults.push({ path: `${path}.translation.${language}`, found: showFound(part), expected });
  }
  const count = wordsOf(words ?? passage.quote).length;
  if (count > most) {
    const expected = `at most ${most}: what a class reads at a glance; cut it with \`words\``;
    faults.push({ path: `${path}.${words === undefined ? 'passage' : 'words'}`, found: `${count} words`, expected });
  }
  return faults;
}

/**
 * No passage is shown in two parts: what stands between them in print would seem not to be there, and the second part to
 * speak of the first. `path`: of the list.
 */
export function repeatedPassageFaults(shown: readonly ScenePassage[], path: string): readonly ExcerptFault[] {
  return shown.flatMap(({ passage }, at): readonly ExcerptFault[] => {
    const before = shown.findIndex((other) => other.passage === passage);
    if (before === at) return [];
    const expected = `no second part of what ${path}[${before}] shows: one run of words, with all that stands between`;
    return [{ path: `${path}[${at}].passage`, found: showFound(passage), expected }];
  });
}
