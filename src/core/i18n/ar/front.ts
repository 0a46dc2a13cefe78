import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

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
};
