import { formats, plural } from './formats.ts';
import { closedTitle, formatDate } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `نەخشە: ${name}. ${shape}.`,
  placesNamed: (names) => `شوێنەکان: ${names}.`,
  morePassages: (count) =>
    plural(count, {
      one: 'وتەیەکی دیکەش ناوی شوێنەکە دەهێنێت',
      other: '# وتەی دیکەش ناوی شوێنەکە دەهێنن',
    }),
  mapOfScene: (title) => `نەخشەیەک لە پێشکەشکردنەکە. سەردێڕ: ${closedTitle(title)}`,
  moreInScene: (count) => plural(count, { one: 'وتەیەکی دیکە لە دیمەنەکەدا', other: '# وتەی دیکە لە دیمەنەکەدا' }),
  moreVoices: (count) => plural(count, { one: 'و یەک سەرچاوەی دیکە', other: 'و # سەرچاوەی دیکە' }),
  fromYear: (year, title) => `بابەتێکی ساڵی ${formatDate(year, formats)}: ${title}`,
  mapBy: (product) => `نەخشە: ${product}`,
};
