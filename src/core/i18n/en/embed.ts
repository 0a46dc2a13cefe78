import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `An independent map of its sources: ${product}`,
  openWhole: 'Open the whole map',
  openWholeShort: 'Whole map',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  openList: 'Passages',
  closeList: 'Back to the map',
  passageInHand: 'Passage shown',
  noPassage: 'No passage fits what was chosen for this map.',
};
