import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'تعذّرت قراءة بيانات هذا المقال',
  dataUnreadableHint: 'في ملف البيانات ما يمنع عرضه. هذا ما وُجد، وما كان ينبغي أن يكون:',
  issueLine: (found, expected) => `الموجود: ${isolate(found)}؛ المتوقَّع: ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'وخطأ آخر غيرها. يذكرها فحص الملفّات كلّها.',
      two: 'وخطآن آخران غيرها. يذكرها فحص الملفّات كلّها.',
      few: 'و# أخطاء أخرى غيرها. يذكرها فحص الملفّات كلّها.',
      many: 'و# خطأً آخر غيرها. يذكرها فحص الملفّات كلّها.',
      other: 'و# خطأ آخر غيرها. يذكرها فحص الملفّات كلّها.',
    }),
  doesNotWork: 'جزء من هذه الصفحة لا يعمل هنا. النصّ كلّه هنا، والروابط تعمل.',
  unanswered: 'انقطع الاتصال قبل أن تكتمل الصفحة. النصّ كلّه هنا، والروابط تعمل؛ اضغط ثانيةً للمحاولة من جديد.',
};

export const credits: CreditMessages = {
  head: 'المصادر والحقوق',
  title: 'العنوان',
  code: 'البرنامج مفتوح المصدر برخصة MIT. رُسمت الخريطة بمكتبة MapLibre. الخطوط: IBM Plex Sans Arabic وNoto Naskh Arabic، برخصة OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'لا صفحة في هذا العنوان',
  title: 'لا صفحة هنا',
  toMap: 'إلى الخريطة',
};
