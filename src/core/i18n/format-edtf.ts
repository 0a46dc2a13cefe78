import { formatDate } from './format.ts';
import type { InterfaceMessages } from './messages/core.ts';

function isPlainDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text);
}

/** An EDTF date in words. Forms without a message are shown as written, never rounded. */
export function formatEdtf(
  edtf: string,
  messages: Pick<InterfaceMessages, 'formats' | 'sometimeBefore' | 'from' | 'span'>,
): string {
  const [first = '', second] = edtf.split('/');
  const { formats } = messages;
  if (second === undefined) return isPlainDate(first) ? formatDate(first, formats) : edtf;
  const isOpen = (side: string) => side === '..' || side === '';
  if (isOpen(first) && isPlainDate(second)) return messages.sometimeBefore(formatDate(second, formats));
  if (isOpen(second) && isPlainDate(first)) return messages.from(formatDate(first, formats));
  if (!isPlainDate(first) || !isPlainDate(second)) return edtf;
  return messages.span(formatDate(first, formats), formatDate(second, formats));
}
