import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `نەخشەیەکی سەربەخۆی سەرچاوەکانی بابەتەکە: ${product}`,
  openWhole: 'نەخشە تەواوەکە بکەرەوە',
  openWholeShort: 'نەخشەی تەواو',
  fullScreen: 'پڕ بە شاشە',
  leaveFullScreen: 'دەرچوون لە پڕ بە شاشە',
  openList: 'وتەکان',
  closeList: 'گەڕانەوە بۆ نەخشەکە',
  passageInHand: 'وتەی پیشاندراو',
  noPassage: 'هیچ وتەیەک لەگەڵ ئەوەی بۆ ئەم نەخشەیە دیاری کراوە ناگونجێت.',
};
