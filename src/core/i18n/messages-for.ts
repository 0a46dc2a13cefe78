import type { Language } from '../article/article.ts';
import { arParts } from './ar/later.ts';
import { arCore } from './ar/core.ts';
import { enParts } from './en/later.ts';
import { enCore } from './en/core.ts';
import type { FaultMessages, WrittenMessages } from './messages/core.ts';
import { type InterfaceLanguage, inInterface } from '../text/languages.ts';
import { isolate, plural } from './format.ts';

const arFaults: FaultMessages = {
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

const enFaults: FaultMessages = {
  dataUnreadable: 'The data of this article could not be read',
  dataUnreadableHint:
    'Something in the data file prevents it from being shown. This is what was found, and what was expected:',
  issueLine: (found, expected) => `found ${isolate(found)}; expected ${isolate(expected)}`,
  moreFaults: (count) =>
    plural('en', count, {
      one: 'And one more. A check of the files names them all.',
      other: 'And # more. A check of the files names them all.',
    }),
  doesNotWork: 'Part of this page does not work here. All the text is here and the links work.',
  unanswered:
    'The connection broke before the page was complete. All the text is here and the links work; press again to try once more.',
};

const MESSAGES: Readonly<Record<InterfaceLanguage, WrittenMessages>> = {
  ar: { ...arCore, ...arParts, ...arFaults },
  en: { ...enCore, ...enParts, ...enFaults },
};

export function messagesFor(language: Language): WrittenMessages {
  return inInterface(MESSAGES, language);
}
