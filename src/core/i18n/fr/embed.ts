import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `Une carte indépendante de ses sources : ${product}`,
  openWhole: 'Ouvrir la carte entière',
  openWholeShort: 'Carte entière',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  openList: 'Passages',
  closeList: 'Retour à la carte',
  passageInHand: 'Passage affiché',
  noPassage: 'Aucun passage ne correspond aux choix faits pour cette carte.',
};
