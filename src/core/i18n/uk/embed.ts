import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `Незалежна карта джерел цієї статті: ${product}`,
  openWhole: 'Відкрити всю карту',
  openWholeShort: 'Уся карта',
  fullScreen: 'На весь екран',
  leaveFullScreen: 'Вийти з повноекранного режиму',
  openList: 'Уривки',
  closeList: 'Назад до карти',
  passageInHand: 'Показаний уривок',
  noPassage: 'Жоден уривок не відповідає тому, що вибрано для цієї карти.',
};
