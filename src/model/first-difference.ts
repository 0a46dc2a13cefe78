import { nameCharacter, lookAlikeKey } from './look-alikes.ts';
import { plainTextFaults } from './plain-text.ts';
import { showWhole } from './show-found.ts';
import { isWordCharacter } from './words-of.ts';

/**
 * Where words first differ from those printed, as a sentence: `at character 9 the text has U+00A0 no-break space where the
 * quotation has a space`. Characters are counted from 1, in code points. Empty where they do not differ.
 */
export function describeFirstDifference(words: string, printed: string, what = 'the quotation'): string {
  const [ours, theirs] = [[...words], [...printed]];
  const at = theirs.findIndex((character, index) => character !== ours[index]);
  if (at === -1 && ours.length === theirs.length) return '';
  const place = at === -1 ? theirs.length : at;
  const [mine, its] = [ours[place], theirs[place]];
  return `at character ${place + 1} the text has ${pair(ours, theirs, place, mine, its, what)}`;
}

function pair(
  ours: readonly string[],
  theirs: readonly string[],
  place: number,
  mine: string | undefined,
  its: string | undefined,
  what: string,
): string {
  if (its === undefined) return `ended where ${what} has ${nameCharacter(mine ?? '')}`;
  if (mine === undefined) return `${nameCharacter(its)} where ${what} has ended`;
  if (lookAlikeKey(mine) === lookAlikeKey(its) && lookAlikeKey(its) !== '')
    return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  // One of the two has something nobody sees, and goes on as the other does.
  if (lookAlikeKey(its) === '') return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  if (lookAlikeKey(mine) === '') return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  if (!isWordCharacter(mine) && !isWordCharacter(its))
    return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  return `${showWhole(wordAt(theirs, place))} where ${what} has ${showWhole(wordAt(ours, place))}`;
}

/** The whole word a place lies in; the character itself between words. */
function wordAt(characters: readonly string[], place: number): string {
  let [from, to] = [place, place + 1];
  if (!isWordCharacter(characters[place]) && !isWordCharacter(characters[place - 1])) return characters[place] ?? '';
  while (from > 0 && isWordCharacter(characters[from - 1])) from -= 1;
  while (to < characters.length && isWordCharacter(characters[to - 1]) && isWordCharacter(characters[to])) to += 1;
  return characters.slice(from, to).join('').trim();
}

/** What in printed words no published text may hold, as a sentence with the way on; nothing where they can be copied. */
export function copyingFault(printed: string): string | undefined {
  const [fault] = plainTextFaults(printed);
  if (!fault) return undefined;
  return `${fault.found} of these words of the text, which no published text may hold: take it out of the text, and write the fingerprint anew`;
}
