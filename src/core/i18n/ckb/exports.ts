import { core, km } from './core.ts';
import { formats } from './formats.ts';
import { card } from './later.ts';
import { inQuotes } from '../format.ts';
import type { ExportMessages } from '../messages/exports.ts';

/** Labels in exported files and in references. */
export const exportLabels: ExportMessages = {
  formats,
  product: core.product,
  sourceType: core.sourceType,
  standing: core.standing,
  caution: core.caution,
  ourTranslation: core.ourTranslation,
  paragraph: core.paragraph,
  form: card.form,
  relation: card.relation,

  mapOf: (title) => `نەخشەی ئەو شوێنانەی ناویان لەم بابەتەدا هاتووە: ${inQuotes(title, formats)}`,
  unnamed: { one: ' کە ناوی نەهێنراوە', several: ' کە ناویان نەهێنراوە' },
  inSentence: (name) => name,
  relayedBy: '، بە گێڕانەوەی ',
  repeatedByOutlet: '، لە وتەیەکی دیارخراودا کە دەگەڕێتەوە بۆ ',
  precision: {
    exact: 'خاڵێکی دیاریکراو',
    settlement: 'شارێک یان شارۆچکەیەک',
    district: 'قەزایەک',
    governorate: 'پارێزگایەک',
    vague: 'شوێنێک بێ سنووری دیاریکراو، یان هێڵێک بێ خاڵی دیاریکراو',
    country: 'وڵاتێک',
  },
  placedNoCloser: (precision, margin) => `وشەکانی بابەتەکە لەوە وردتر ڕێگە نادەن: ${precision}، ± ${km(margin)}`,
  noShape: 'هیچ سنوورێک بۆ ئەم شوێنە نەدراوە و هیچ خاڵێکیش جێی ناگرێتەوە',
  margin: (margin) => `پەراوێزی هەڵە: ± ${km(margin)}`,
  unplaced: 'ئەو وتانەی شوێنیان لەسەر نەخشەکە نییە',
  licence: (address) => `مۆڵەت: ${address}`,
  terms:
    'قسەکان هی سەرچاوەکانیانن، وەک بڵاوکراونەتەوە. هیچ وتەیەک بەبێ سەرچاوەکەی و هیچ تۆمەتێک بەبێ ئاگادارکردنەوەکەی مەگوازەرەوە، و هیچ شوێنێک لە وشەکان وردتر دیاری مەکە.',
};
