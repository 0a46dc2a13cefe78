/**
 * A folded word and its range: UTF-16 code units in the original text, `end` exclusive. A range covers whole words with
 * their diacritics, so that highlighting never cuts joined letters apart.
 */
export type FoldedWord = {
  readonly text: string;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
};
export type Script = 'arabic' | 'latin' | 'digits' | 'other';

/**
 * The role of a character in a word: a letter, a diacritic, an ignored format character, an apostrophe, or a separator.
 */
type Sign =
  | { readonly part: 'letter'; readonly folded: string; readonly script: Script }
  | { readonly part: 'upon' | 'within' | 'apostrophe' | 'gap' };

/** Letters that are spelling variants of each other and that Unicode (NFKD) does not decompose. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ۆ: 'و',
  ۇ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const TATWEEL = '\u0640';
const APOSTROPHE = /^['`´‘’ʻʼʽʾʿ]$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** Cache: every character of an article is looked up, and each is classified once. */
const signs = new Map<string, Sign>();

function signOf(character: string): Sign {
  const cached = signs.get(character);
  if (cached) return cached;
  const sign = classifyCharacter(character);
  signs.set(character, sign);
  return sign;
}

function classifyCharacter(character: string): Sign {
  if (APOSTROPHE.test(character)) return { part: 'apostrophe' };
  if (character === TATWEEL || /^\p{M}$/u.test(character)) return { part: 'upon' };
  if (/^\p{Cf}$/u.test(character)) return { part: 'within' };
  const folded = [...character.normalize('NFKD').toLowerCase()]
    .filter((letter) => /^[\p{L}\p{N}]$/u.test(letter))
    .map((letter) => SAME_LETTER[letter] ?? arabicDigit(letter) ?? letter)
    .join('');
  return folded === '' ? { part: 'gap' } : { part: 'letter', folded, script: scriptOf(folded) };
}

function arabicDigit(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const zero = [0x0660, 0x06f0].find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}

function scriptOf(folded: string): Script {
  if (/^\p{N}/u.test(folded)) return 'digits';
  if (/^\p{Script=Arabic}/u.test(folded)) return 'arabic';
  return /^\p{Script=Latin}/u.test(folded) ? 'latin' : 'other';
}

type OpenWord = {
  text: string;
  readonly script: Script;
  readonly start: number;
  end: number;
  /** The word before its last apostrophe. */
  stem?: { readonly text: string; readonly end: number };
};

/**
 * The folded words of a text: one form for spelling variants of a letter, no diacritics, tatweel, case or accents,
 * Latin digits. A word ends where the script changes («الـ11» is two). The text itself is not changed.
 */
export function foldText(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  let open: OpenWord | undefined;
  const close = () => {
    if (open) words.push(withoutPossessive(open));
    open = undefined;
  };
  let offset = 0;
  for (const character of text) {
    const sign = signOf(character);
    const start = offset;
    offset += character.length;
    if (sign.part === 'letter') {
      if (open?.script !== sign.script) close();
      open ??= { text: '', script: sign.script, start, end: offset };
      open.text += sign.folded;
      open.end = offset;
    } else if (sign.part === 'upon' && open) {
      open.end = offset;
    } else if (sign.part === 'apostrophe' && open?.script === 'latin') {
      open.stem = { text: open.text, end: open.end };
    } else if (sign.part === 'gap' || sign.part === 'apostrophe') {
      close();
    }
  }
  close();
  return words.filter((word, position) => !isArticle(text, word, words[position + 1]));
}

/** Removes the English possessive: “the city’s” is found by “city”. */
function withoutPossessive({ text, script, start, end, stem }: OpenWord): FoldedWord {
  const isPossessive = stem !== undefined && text === `${stem.text}s`;
  return isPossessive ? { text: stem.text, script, start, end: stem.end } : { text, script, start, end };
}

/** The Arabic article in Latin letters before a hyphen: “al-”, “el-”, “ul-”, or assimilated to the name: “an-N…”. */
function isArticle(text: string, word: FoldedWord, next: FoldedWord | undefined): boolean {
  if (word.script !== 'latin' || !HYPHEN.test(text.charAt(word.end))) return false;
  const isAtEnd = next === undefined && word.end + 1 === text.trimEnd().length;
  if (!isAtEnd && next?.start !== word.end + 1) return false;
  if (/^[aeu]l$/.test(word.text)) return true;
  const sound = /^[aeu](th|dh|sh|[tdrzsn])$/.exec(word.text)?.[1];
  return sound !== undefined && next !== undefined && next.text.startsWith(sound);
}
