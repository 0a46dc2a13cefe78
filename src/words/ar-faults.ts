import type { FaultMessages } from './fault-words.ts';
import { isolate, plural } from './format.ts';

export const arFaults: FaultMessages = {
  dataUnreadable: 'تعذّرت قراءة بيانات هذا المقال',
  dataUnreadableHint: 'في ملف البيانات ما يمنع عرضه. هذا ما وُجد، وما كان ينبغي أن يكون:',
  issueLine: (found, expected) => `الموجود: ${isolate(found)}؛ المتوقَّع: ${isolate(expected)}`,
  moreFaults: (count) =>
    plural('ar', count, {
      one: 'وخطأ آخر غيرها. يذكرها فحص الملفّات كلّها.',
      two: 'وخطآن آخران غيرها. يذكرها فحص الملفّات كلّها.',
      few: 'و# أخطاء أخرى غيرها. يذكرها فحص الملفّات كلّها.',
      many: 'و# خطأً آخر غيرها. يذكرها فحص الملفّات كلّها.',
      other: 'و# خطأ آخر غيرها. يذكرها فحص الملفّات كلّها.',
    }),
  doesNotWork: 'جزء من هذه الصفحة لا يعمل هنا. النصّ كلّه هنا، والروابط تعمل.',
  unanswered: 'انقطع الاتصال قبل أن تكتمل الصفحة. النصّ كلّه هنا، والروابط تعمل؛ اضغط ثانيةً للمحاولة من جديد.',
};
