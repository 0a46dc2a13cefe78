/** A word less the one-letter proclitics on its front. */
type StrippedWord = {
  readonly stem: string;
  readonly off: 'و' | 'other';
  /** What is left when the first of two letters is off: «لندن» of «ولندن». */
  readonly halfway?: string;
};

/** What is known of an article’s words, all folded. */
export type KnownWords = {
  readonly isWord: (word: string) => boolean;
  /** Begins the name of a place or voice: no name begins with a proclitic, so nothing but «ال» is taken off it. */
  readonly beginsName: (word: string) => boolean;
};

/** One form a word may be found by. `mayBegin`: also by its first letters alone. */
export type Stem = { readonly text: string; readonly mayBegin: boolean };

/** Fewer letters are left over by chance too often: «وادي», «بابل». */
const LEAST_STEM = 3;
/** «و» is taken off a word nothing else vouches for only if this much is left: «وجود» is not «جود». */
const LEAST_AFTER_AND = 4;

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
const LETTERS = /^([وف]?)([بلكس]?)/u;

/** Whether a word is nothing but what is written onto others: «ال», «وال», «لل». */
export function isOnlyProclitics(word: string): boolean {
  return ARTICLE.exec(word)?.[0] === word;
}

/** The word without its article and what stands before that, if at least `least` letters remain. */
export function withoutArticle(word: string, least = LEAST_STEM): string | undefined {
  const front = ARTICLE.exec(word)?.[0];
  return front !== undefined && word.length - front.length >= least ? word.slice(front.length) : undefined;
}

/** The word without each run of one-letter proclitics it may begin with, longest remainder first. */
export function withoutProclitics(word: string): readonly StrippedWord[] {
  const [, and = '', preposition = ''] = LETTERS.exec(word) ?? [];
  const found: StrippedWord[] = [];
  if (and !== '') found.push({ stem: word.slice(1), off: and === 'و' ? 'و' : 'other' });
  if (preposition !== '') {
    const stem = word.slice(and.length + 1);
    found.push({ stem, off: 'other', ...(and !== '' && { halfway: word.slice(1) }) });
  }
  return found.filter(({ stem }) => stem.length >= LEAST_STEM);
}

/**
 * The forms an Arabic word may be found by, itself first. An article is taken off wherever enough is left; a single
 * letter only where the rest is a word of the article, so that no word is gnawed into another: «كبيرة» is not «بيرة».
 */
export function stemsOf(word: string, known: KnownWords): readonly Stem[] {
  const stems: Stem[] = [{ text: word, mayBegin: true }];
  const beginsName = known.beginsName(word);
  const bare = withoutArticle(word);
  // In «للندن» the second «ل» is the name’s own.
  const isNameAfterLetter = word.startsWith('لل') && known.beginsName(word.slice(1));
  if (bare !== undefined && !isNameAfterLetter && (!beginsName || word.startsWith('ال')))
    stems.push({ text: bare, mayBegin: true });
  if (beginsName) return stems;
  for (const { stem, off, halfway } of withoutProclitics(word)) {
    if (halfway !== undefined && known.beginsName(halfway)) continue;
    if (known.isWord(stem) || known.isWord(`ال${stem}`)) stems.push({ text: stem, mayBegin: true });
    else if (off === 'و' && stem.length >= LEAST_AFTER_AND) stems.push({ text: stem, mayBegin: false });
  }
  return stems;
}

/** Shorter words are too alike for a key: they are found as they are spelt. */
export const LEAST_TRANSLITERATED = 4;

/**
 * One key for the usual English spellings of an Arabic name, from a folded Latin word: “Ramadi” and “Ramady”,
 * “Fallujah” and “Falloujah”. Consonants keep their order; q is k, gh is g, dh is d; doubled letters are one;
 * e is i and o is u; a last h after a vowel is not heard. For names only: “pit” and “pet” have one key too.
 */
export function transliterationKey(word: string): string {
  return word
    .replace(/q/g, 'k')
    .replace(/([gd])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/y(?![aeiou])/g, 'i')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/iy/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aiu])h$/, '$1');
}

/** The keys of a word as typed, with and without an article written onto it: “Alramadi”. */
export function typedKeys(word: string): readonly string[] {
  if (word.length < LEAST_TRANSLITERATED) return [];
  const bare = /^[ae]l(.{4,})$/.exec(word)?.[1];
  return bare === undefined ? [transliterationKey(word)] : [transliterationKey(word), transliterationKey(bare)];
}
