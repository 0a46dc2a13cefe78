import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'نەتوانرا داتای ئەم بابەتە بخوێنرێتەوە',
  dataUnreadableHint: 'شتێک لە فایلی داتاکەدا ڕێگرە لە پیشاندانی. ئەمە ئەوەیە کە دۆزرایەوە و ئەوەی چاوەڕوان دەکرا:',
  issueLine: (found, expected) => `دۆزرایەوە: ${isolate(found)}؛ چاوەڕوان دەکرا: ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'و یەکی دیکە. پشکنینی فایلەکان هەموویان ناو دەبات.',
      other: 'و # دانەی دیکە. پشکنینی فایلەکان هەموویان ناو دەبات.',
    }),
  doesNotWork: 'بەشێک لەم پەڕەیە لێرە کار ناکات. هەموو دەقەکە لێرەیە و بەستەرەکان کار دەکەن.',
  unanswered:
    'پەیوەندییەکە پچڕا پێش ئەوەی پەڕەکە تەواو بێت. هەموو دەقەکە لێرەیە و بەستەرەکان کار دەکەن؛ بۆ هەوڵدانەوە، جارێکی دیکە دایبگرە.',
};

export const credits: CreditMessages = {
  head: 'سەرچاوە و مافەکان',
  title: 'سەردێڕ',
  code: 'بەرنامەکە سەرچاوەکراوەیە بە مۆڵەتی MIT؛ نەخشەکە بە MapLibre کێشراوە؛ فۆنتەکان: IBM Plex Sans Arabic و Noto Naskh Arabic، بە مۆڵەتی OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'هیچ پەڕەیەک لەم ناونیشانەدا نییە',
  title: 'لێرە پەڕەیەک نییە',
  toMap: 'بۆ نەخشەکە',
};
