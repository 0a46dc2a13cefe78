/** A word without the one-letter proclitics at its front. */
type StrippedWord = {
  readonly stem: string;
  readonly off: 'و' | 'other';
  /** The remainder after the first of two letters is removed: «لندن» of «ولندن». */
  readonly halfway?: string;
};

/** Facts about the words of an article, all folded. */
export type KnownWords = {
  readonly isWord: (word: string) => boolean;
  /**
   * Whether the word is the first of the name of a place or voice. No name begins with a proclitic, so only «ال» is
   * removed from it.
   */
  readonly beginsName: (word: string) => boolean;
};

/** A form a word is found by. `mayBegin`: also by a prefix. */
export type Stem = { readonly text: string; readonly mayBegin: boolean };

/** Fewest letters of a stem: shorter ones match by chance too often, such as «وادي», «بابل». */
const LEAST_STEM = 3;
/** «و» is removed from a word that no other word confirms only if this many letters are left: «وجود» is not «جود». */
const LEAST_AFTER_AND = 4;

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
const LETTERS = /^([وف]?)([بلكس]?)/u;

/** Whether a word consists of proclitics alone: «ال», «وال», «لل». */
export function isOnlyProclitics(word: string): boolean {
  return ARTICLE.exec(word)?.[0] === word;
}

/** The word without the article and the proclitics before it, if at least `least` letters remain. */
export function withoutArticle(word: string, least = LEAST_STEM): string | undefined {
  const front = ARTICLE.exec(word)?.[0];
  return front !== undefined && word.length - front.length >= least ? word.slice(front.length) : undefined;
}

/** The word without each sequence of one-letter proclitics it may begin with, longest remainder first. */
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
 * The forms an Arabic word may be found by, itself first. An article is removed wherever enough letters are left; a
 * single letter only where the rest is a word of this text, since it may belong to the stem: «كبيرة» is not «بيرة».
 */
export function stemsOf(word: string, known: KnownWords): readonly Stem[] {
  const stems: Stem[] = [{ text: word, mayBegin: true }];
  const beginsName = known.beginsName(word);
  const bare = withoutArticle(word);
  // In «للندن» the second «ل» belongs to the name.
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

/** Shorter words have too few consonants for a key: they are found by their spelling. */
export const LEAST_TRANSLITERATED = 4;

/**
 * One key for the usual English transliterations of an Arabic name, from a folded Latin word: “Ramadi” and “Ramady”,
 * “Fallujah” and “Falloujah”. Consonants keep their order; q is k, gh is g, dh is d; doubled letters are one; e is i
 * and o is u; a last h after a vowel is silent. For names only: “pit” and “pet” share a key.
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
