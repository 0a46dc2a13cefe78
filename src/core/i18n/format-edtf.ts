import type { Language } from '../article/article.ts';
import { formatDate } from './format.ts';
import type { InterfaceMessages } from './messages/core.ts';

function isPlainDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text);
}

/** An EDTF date in words. Forms it has no words for are shown as they stand, never rounded to something tidier. */
export function formatEdtf(
  edtf: string,
  language: Language,
  words: Pick<InterfaceMessages, 'sometimeBefore' | 'from' | 'span'>,
): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return isPlainDate(first) ? formatDate(first, language) : edtf;
  const isOpen = (side: string) => side === '..' || side === '';
  if (isOpen(first) && isPlainDate(second)) return words.sometimeBefore(formatDate(second, language));
  if (isOpen(second) && isPlainDate(first)) return words.from(formatDate(first, language));
  if (!isPlainDate(first) || !isPlainDate(second)) return edtf;
  return words.span(formatDate(first, language), formatDate(second, language));
}
