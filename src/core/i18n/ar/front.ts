import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'خرائط مصادر لمقالات صحفية',
  lead: 'تُظهر كلّ خريطة ما يقوله مقال واحد، وأين، ونقلًا عمّن. افتح إحداها لتقرأ الاقتباسات ومصادرها.',
  languages: 'اللغات',
  articles: (count) =>
    plural(count, {
      one: 'مقال واحد',
      two: 'مقالان، الأحدث أولًا',
      few: '# مقالات، الأحدث أولًا',
      many: '# مقالًا، الأحدث أولًا',
      other: '# مقال، الأحدث أولًا',
    }),
  places: (count) =>
    plural(count, {
      zero: 'لا مكان على الخريطة',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  inArticles: (count) =>
    plural(count, {
      one: 'في مقال واحد',
      two: 'في مقالين',
      few: 'في # مقالات',
      many: 'في # مقالًا',
      other: 'في # مقال',
    }),
  map: 'خريطة الأماكن كلّها',
  placesHead: 'الأماكن',
  placesNote:
    'يُعدّ المكان واحدًا في المقالات كلّها حين تعطيه الرقم نفسه في معجم للأماكن. أمّا المصادر التي لم تُكشف أسماؤها فقد تكون هي نفسها، ولذلك لا يُحسب منها إلا ما في المقال الأكثر عددًا.',
  search: 'ابحث في العناوين والناشرين والأماكن',
  outlet: 'الناشر',
  language: 'اللغة',
  year: 'السنة',
  country: 'البلد',
  all: 'الكلّ',
  shownOf: (shown, all) => `المعروض: ${shown} من ${all}`,
  nothingFound: 'لا مقال يطابق اختيارك. أزِل خيارًا لترى المزيد.',
  clear: 'أزِل الخيارات كلّها',
  feed: 'خلاصة الخرائط الجديدة',
};
