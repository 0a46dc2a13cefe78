import type { Language } from '../model/article.ts';

export type HelpWords = {
  readonly head: string;
  readonly sentences: readonly string[];
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
};

/** Apart from the other words: they come with the help, when somebody asks for it. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  ar: {
    head: 'كيف تُقرأ هذه الصفحة',
    sentences: [
      'كلّ علامة على الخريطة مكان سمّاه المقال. اضغطها لتقرأ ما قيل عنه بنصّه، ومَن قاله.',
      'اللون للموضوع، والإطار لكيف قيل، والشكل لدقّة المكان. ما لا يُعرف موضعه بالضبط لا يُرسم نقطة.',
      'القائمتان تحت الخريطة وبجانبها تحويان كلّ ما على الخريطة: المقاطع بترتيب المقال، ثم الأماكن.',
    ],
    keys: [
      { keys: ['Tab'], does: 'الانتقال إلى العنصر التالي، والأماكن على الخريطة منها' },
      { keys: ['Enter'], does: 'فتح المكان أو المقطع' },
      { keys: ['Esc'], does: 'الإغلاق والعودة إلى ما كنت عنده' },
      { keys: ['/'], does: 'البحث' },
      { keys: ['+', '−'], does: 'التقريب والإبعاد حين تكون على الخريطة' },
      { keys: ['?'], does: 'هذه المساعدة' },
    ],
  },
  en: {
    head: 'How to read this page',
    sentences: [
      'Every mark on the map is a place the article names. Press it to read what is said of it, word for word, and who says so.',
      'Colour is the topic, the outline is how it is said, the shape is how closely it can be placed. What cannot be placed exactly is never drawn as a dot.',
      'The lists beside or below the map hold all that is on it: the passages in printed order, then the places.',
    ],
    keys: [
      { keys: ['Tab'], does: 'go to the next thing, places on the map among them' },
      { keys: ['Enter'], does: 'open the place or the passage' },
      { keys: ['Esc'], does: 'close, and go back to where you were' },
      { keys: ['/'], does: 'search' },
      { keys: ['+', '−'], does: 'zoom in and out while you are on the map' },
      { keys: ['?'], does: 'this help' },
    ],
  },
};
