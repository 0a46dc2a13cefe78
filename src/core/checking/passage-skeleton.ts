import type { Passage } from '../article/article.ts';
import type { Language } from '../text/languages.ts';
import type { LocatedWords } from '../proof/locate-words.ts';
import type { PrintedPosition } from '../validation/raw-passages.ts';

/** What an article has already, as far as it can be read. */
export type ArticleSoFar = {
  /** The printed one first. */
  readonly languages: readonly Language[];
  readonly voices: readonly string[];
  readonly topics: readonly string[];
  readonly passages: readonly (PrintedPosition & { readonly id: string })[];
};

/** Stands for words an editor writes; the checker refuses it as a text. */
export const TO_WRITE = '…';

type Skeleton = Omit<Passage, 'translation'> & { readonly translation?: Passage['translation'] };

/**
 * A passage with every required field: what is computed is right, and what an editor must choose or write has the first
 * choice or `…`.
 */
export function passageSkeleton(located: LocatedWords, article: ArticleSoFar): Skeleton {
  const { paragraph, quote, start, end, prefix, suffix, isInMarks } = located;
  const [printed = 'en', ...translations] = article.languages;
  return {
    id: proposedId(
      paragraph,
      quote,
      article.passages.map(({ id }) => id),
    ),
    paragraph,
    quote,
    start,
    end,
    prefix,
    suffix,
    ...(translations.length > 0 && { translation: toWriteIn(translations) }),
    form: isInMarks ? 'direct' : 'reported',
    voices: [article.voices[0] ?? 'voice'],
    standing: 'stated',
    topics: [article.topics[0] ?? 'topic'],
    places: [],
    unmapped: toWriteIn([printed, ...translations]),
  };
}

/** The passage it is put after, in printed order; `undefined` where it comes first. */
export function passageBefore({ paragraph, start }: PrintedPosition, { passages }: ArticleSoFar): string | undefined {
  const before = passages.filter(
    (each) => each.paragraph < paragraph || (each.paragraph === paragraph && each.start <= start),
  );
  return before[before.length - 1]?.id;
}

function toWriteIn(languages: readonly Language[]): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, TO_WRITE]));
}

/** An id of the paragraph and a word: `p2-market`; a number where the words have no Latin letters. */
function proposedId(paragraph: number, quote: string, taken: readonly string[]): string {
  const plain = quote.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z]{2,20}/g) ?? [];
  const word = [...words].sort((a, b) => Number(b.length > 4) - Number(a.length > 4))[0];
  const start = word === undefined ? `p${paragraph}` : `p${paragraph}-${word}`;
  const ids = [...(word === undefined ? [] : [start]), ...taken.map((_, at) => `${start}-${at + 1}`)];
  return ids.find((id) => !taken.includes(id)) ?? `${start}-${taken.length + 1}`;
}
