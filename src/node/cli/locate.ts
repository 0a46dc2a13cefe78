import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParagraphs } from '../articles/read-article-folder.ts';
import { type ArticleSoFar, passageBefore, passageSkeleton } from '../../core/checking/passage-skeleton.ts';
import { type LocatedWords, locateWords } from '../../core/proof/locate-words.ts';
import { formatIssue, showWhole } from '../../core/validation/issue.ts';
import { FORMS, STANDINGS } from '../../core/article/article.ts';
import { rawQuotationsIn } from '../../core/validation/raw-passages.ts';
import { DEFAULT_TOPICS } from '../../core/validation/topic-schema.ts';
import { printJson } from './write-fingerprint.ts';

export type Answer = { readonly lines: readonly string[]; readonly isFound: boolean };

/** The text of an article, which may lie in its folder: it is never published. */
const TEXT_FILE = 'article.txt';

/** Prints where words stand in the text of an article, and the passage to paste for each place. */
export function locate(folder: string, words: string, textFile?: string): Answer {
  const beside = join(folder, TEXT_FILE);
  const file = textFile ?? (existsSync(beside) ? beside : undefined);
  if (file === undefined) {
    const message = `locate reads the text of the article: give it by --text, or put it at ${beside}; it is not published`;
    throw Object.assign(new Error(message), { code: 'WRONG_CALL' });
  }
  const { paragraphs, issues } = readParagraphs(file);
  if (!paragraphs) return { lines: issues.map(formatIssue), isFound: false };
  const { exact, near } = locateWords(words, paragraphs);
  const article = articleSoFar(join(folder, 'article.json'));
  if (exact.length === 0 && near.length === 0)
    return { lines: [`${file} does not hold these words, nor any like them`], isFound: false };
  const canPaste = [...exact, ...near].some(({ obstacles }) => obstacles.length === 0);
  const lines = [
    ...(exact.length > 1 ? [`${exact.length} times in ${file}`, ''] : []),
    ...(exact.length === 0 ? [`${file} does not hold these words; nearest to them:`, ''] : []),
    ...[...exact, ...near].flatMap((located) => printLocated(located, article)),
    ...(canPaste ? choices(article) : []),
  ];
  return { lines, isFound: exact.length > 0 };
}

/** What the passage to paste has the first of, and an editor chooses. */
function choices({ voices, topics }: ArticleSoFar): readonly string[] {
  return [
    `choose: form of ${FORMS.join(', ')}`,
    `        standing of ${STANDINGS.join(', ')}`,
    `        voices of ${voices.join(', ') || '(article.json has none yet)'}`,
    `        topics of ${topics.join(', ')}`,
    'write:  what stands as …; in place of `unmapped`, the places the words name',
  ];
}

function printLocated(located: LocatedWords, article: ArticleSoFar): readonly string[] {
  const { paragraph, start, end, prefix, suffix, quote, difference, obstacles } = located;
  const before = passageBefore(located, article);
  return [
    `paragraph ${paragraph}, start ${start}, end ${end}`,
    `  prefix  ${showWhole(prefix)}`,
    `  quote   ${showWhole(quote)}`,
    `  suffix  ${showWhole(suffix)}`,
    ...(difference === '' ? [] : [`  differs: ${difference}`]),
    ...obstacles.map((obstacle) => `  no quotation yet: ${obstacle}`),
    '',
    ...(obstacles.length > 0
      ? []
      : [
          before === undefined ? 'to paste as the first of `passages`:' : `to paste after the passage ${before}:`,
          printJson(passageSkeleton(located, article)).trimEnd(),
          '',
        ]),
  ];
}

/** What can be read of an article that may be unfinished, or not begun. */
function articleSoFar(file: string): ArticleSoFar {
  const article = fieldsOf(parsed(file));
  const idsOf = (list: unknown) => listOf(list).flatMap((each) => textOf(fieldsOf(each)['id']));
  const languages = listOf(article['languages']).flatMap(textOf);
  const topics = idsOf(article['topics']);
  const passages = listOf(article['passages']);
  return {
    languages: languages.length > 0 ? languages : ['en'],
    voices: idsOf(article['voices']),
    topics: topics.length > 0 ? topics : DEFAULT_TOPICS.map(({ id }) => id),
    passages: rawQuotationsIn(passages).map(({ paragraph = 0, start = 0 }, at) => {
      return { paragraph, start, id: textOf(fieldsOf(passages[at])['id'])[0] ?? '' };
    }),
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
