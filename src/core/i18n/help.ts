import type { InterfaceLanguage } from '../text/languages.ts';

export type HelpMessages = {
  readonly head: string;
  readonly sentences: readonly string[];
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
};

/** A module of its own, loaded when a reader opens the help. */
export const HELP_MESSAGES: Readonly<Record<InterfaceLanguage, HelpMessages>> = {
  ar: {
    head: 'كيف تُقرأ هذه الصفحة',
    sentences: [
      'اضغط أيّ مكان على الخريطة لتقرأ ما قاله المقال عنه بنصّه، ومَن قاله، ومدى دقّة الموقع.',
      'اللون للموضوع، والإطار لنوع المصدر، والرمز لطريقة القول، والشكل لدقّة الموقع. ويحمل المكان أضعف إسناد بين اقتباساته. ما لا يُعرف موقعه بالضبط لا يُرسم نقطة.',
      'القائمتان تحت الخريطة أو بجانبها تحويان كلّ ما عليها: الاقتباسات بترتيب المقال، ثم الأماكن.',
    ],
    keys: [
      { keys: ['Tab'], does: 'الانتقال إلى العنصر التالي، والأماكن على الخريطة منها' },
      { keys: ['Enter'], does: 'فتح المكان أو الاقتباس' },
      { keys: ['Esc'], does: 'الإغلاق والعودة إلى ما كنت عنده' },
      { keys: ['/'], does: 'البحث' },
      { keys: ['+', '−'], does: 'التقريب والإبعاد حين تكون على الخريطة' },
      { keys: ['?'], does: 'هذه المساعدة' },
    ],
  },
  en: {
    head: 'How to read this page',
    sentences: [
      'Tap a place on the map to read what the article says about it, word for word, who said so, and how precisely it can be located.',
      'Colour is the topic, the outline is the kind of source, the sign is how it is said, the shape is how precisely it can be located. A mark shows the weakest attribution among its passages. What cannot be located exactly is never drawn as a dot.',
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
