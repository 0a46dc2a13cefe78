import { type FoldedWord, foldText } from './fold-text.ts';
import { isOnlyProclitics } from './proclitics.ts';

/** The distinct words of a query that ask for something: none, while a reader has typed but an article or one letter. */
export function queryWords(query: string): readonly FoldedWord[] {
  const words = foldText(query);
  return words.filter(({ text, script }, position) => {
    const isLast = position === words.length - 1;
    const isRepeated = words.slice(position + 1).some((other) => other.text === text);
    if (isRepeated || isOnlyProclitics(text)) return false;
    // What is written onto words in print is at times typed apart: «و بغداد», “al Basra”.
    if (script === 'arabic') return text.length > 1;
    if (script !== 'latin') return true;
    return isLast ? text.length > 1 : text !== 'al' && text !== 'el';
  });
}
