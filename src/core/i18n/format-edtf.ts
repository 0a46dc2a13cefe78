import type { Language } from '../article/article.ts';
import { formatDate } from './format.ts';
import type { InterfaceMessages } from './messages/core.ts';

function isPlainDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text);
}

/** An EDTF date in words. Forms without a message are shown as written, never rounded. */
export function formatEdtf(
  edtf: string,
  language: Language,
  messages: Pick<InterfaceMessages, 'sometimeBefore' | 'from' | 'span'>,
): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return isPlainDate(first) ? formatDate(first, language) : edtf;
  const isOpen = (side: string) => side === '..' || side === '';
  if (isOpen(first) && isPlainDate(second)) return messages.sometimeBefore(formatDate(second, language));
  if (isOpen(second) && isPlainDate(first)) return messages.from(formatDate(first, language));
  if (!isPlainDate(first) || !isPlainDate(second)) return edtf;
  return messages.span(formatDate(first, language), formatDate(second, language));
}
