import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'Не звірено з текстом статті: її цифрового відбитка тут немає.',
  partlyUnproven: 'Пропущено уривки, слова яких не підтверджено за текстом статті.',
};
