import { lookAlikeKey } from '../text/look-alikes.ts';

/** How two names agree: to the letter; but for case, accents and letter forms; or as spellings of one name. */
export type NameMatch = 'same' | 'other letters' | 'other spelling';

/** Compares a name with a spelling that has the same loose key. */
export function compareNames(name: string, other: string): NameMatch {
  if (name.normalize('NFC').trim() === other.normalize('NFC').trim()) return 'same';
  return foldedKey(name) === foldedKey(other) ? 'other letters' : 'other spelling';
}

/** A name without case, accents, vowel signs, apostrophes and hyphens, with one form of each Arabic letter. */
function foldedKey(name: string): string {
  const plain = [...name.normalize('NFKD')].map(lookAlikeKey).join('');
  return plain
    .replace(/['’ʻʼʽʾʿ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The Arabic article in Latin letters, also as it is spoken before the letters t, d, r, z, s, sh, n. */
const LATIN_ARTICLE = /(^| )(?:a|e)(?:l|d|r|s|sh|t|th|n|z|dh) (?=\p{L})/gu;
/** The same, written together with the next word: Ezzor, Assuwayda. */
const JOINED_ARTICLE = /(^| )[ae](\p{L})\2/gu;
const ARABIC_ARTICLE = /(^| )ال(?=\p{L}{2})/gu;

/** Spellings of one sound in Latin letters, as different transliterations write them. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ee|iy|ij/g, 'i'],
  [/ei|ey|ay/g, 'ai'],
  [/dj/g, 'j'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'a'],
  [/h( |$)/g, '$1'],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * A key that is the same for spellings of one name: without the Arabic article, hyphens and spaces, and with one letter
 * for each sound that transliterations write in several ways.
 */
export function looseKey(name: string): string {
  const bare = foldedKey(name)
    .replace(LATIN_ARTICLE, '$1')
    .replace(JOINED_ARTICLE, '$1$2')
    .replace(ARABIC_ARTICLE, '$1');
  return ONE_SOUND.reduce((key, [pattern, by]) => key.replace(pattern, by), bare).replaceAll(' ', '');
}
