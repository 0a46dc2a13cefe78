import type { InterfaceLanguage } from '../text/languages.ts';

/** Messages of the dialog with the embed code. */
export type EmbedDialogMessages = {
  readonly head: string;
  readonly lead: string;
  readonly shows: string;
  readonly whole: string;
  /** The place the reader has selected, and the passages as they filtered them. */
  readonly asNow: string;
  readonly asFiltered: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly controls: string;
  readonly control: Readonly<Record<'title' | 'steps' | 'list' | 'zoom' | 'full', string>>;
  readonly looks: string;
  readonly live: string;
  readonly transparent: string;
  readonly ownLetters: string;
  readonly accent: string;
  readonly usualAccent: string;
  /** Shown if the chosen colour has a contrast below 3 : 1 with its background. */
  readonly faintAccent: string;
  readonly preview: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'full', string>>;
  readonly code: string;
  readonly kind: Readonly<Record<SnippetName, string>>;
  /** One sentence on when to use it, and where. */
  readonly goodFor: Readonly<Record<SnippetName, string>>;
  /** The link below a picture, and the AMP button that lets the iframe grow. */
  readonly wholeMap: string;
  /** Accessible name of the embed: of the whole article, or of one of its places. */
  readonly titled: (article: string, place: string | undefined) => string;
  /** Above the markup that links words of a story to a place. */
  readonly tie: string;
  readonly copy: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Shown if a picture could not be loaded. */
  readonly noPicture: string;
};

type SnippetName = 'script' | 'frame' | 'element' | 'address' | 'amp' | 'picture';

/** A module of its own, loaded when an editor opens the dialog. */
export const EMBED_DIALOG_MESSAGES: Readonly<Record<InterfaceLanguage, EmbedDialogMessages>> = {
  ar: {
    head: 'تضمين الخريطة',
    lead: 'اختر ما يظهر، ثم انسخ شيفرة التضمين والصقها في صفحتك. يبقى المصدر ورابط الخريطة الكاملة ظاهرَين دائمًا.',
    shows: 'ما يظهر',
    whole: 'الخريطة كلّها',
    asNow: 'هذا المكان محدَّدًا على الخريطة',
    asFiltered: 'الاقتباسات كما اخترتُها',
    language: 'اللغة',
    theme: 'المظهر',
    themes: { auto: 'كما في جهاز القارئ', light: 'فاتح', dark: 'داكن' },
    controls: 'عناصر الإطار',
    control: {
      title: 'العنوان',
      steps: 'السابق والتالي',
      list: 'قائمة الاقتباسات',
      zoom: 'التقريب والإبعاد',
      full: 'ملء الشاشة',
    },
    looks: 'خيارات أخرى',
    live: 'تفاعلية فور ظهورها (وإلا فعند لمسها)',
    transparent: 'خلفية شفّافة',
    ownLetters: 'استخدام خطّ جهاز القارئ',
    accent: 'لون الحدّين الأعلى والأسفل وخطّ الرابط',
    usualAccent: 'اللون المعتاد',
    faintAccent: 'يصعب تمييز هذا اللون على خلفية الخريطة؛ اختر لونًا أوضح.',
    preview: 'معاينة',
    widths: { phone: 'هاتف', column: 'عمود المقال', full: 'عرض كامل' },
    code: 'شيفرة التضمين',
    kind: {
      script: 'إطار بارتفاع تلقائي',
      frame: 'إطار فقط',
      element: 'عنصر ويب',
      address: 'رابط فقط',
      amp: 'AMP',
      picture: 'صورة ومصدرها',
    },
    goodFor: {
      script: 'الأنسب في معظم المواقع: يضبط ارتفاعه بنفسه. في WordPress وDrupal وGhost: ألصقه في كتلة HTML.',
      frame: 'حيث لا يُسمح بجافاسكربت، مثل WordPress.com وأنظمة التحرير المغلقة: يبقى الارتفاع ثابتًا كما في الشيفرة.',
      element: 'للمواقع التي يبنيها مطوّرون، مثل Next.js أو Astro أو Drupal: تصبح الخريطة جزءًا من صفحتك بلا إطار.',
      address:
        'ألصق الرابط في سطر وحده حيث يتحوّل الرابط تلقائيًّا إلى معاينة، مثل WordPress وGhost وNotion. والمعاينة تعرض الخريطة كلّها دائمًا.',
      amp: 'لصفحات AMP وحدها.',
      picture: 'للنشرات البريدية وخلاصات RSS وSubstack وApple News، حيث لا تعمل الخرائط: صورة ومصدرها ورابطها.',
    },
    wholeMap: 'افتح الخريطة كاملة',
    titled: (article, place) =>
      place === undefined ? `خريطة من مقال: ${article}` : `خريطة ${place}، من مقال: ${article}`,
    tie: 'ولربط كلمات في مقالك بهذا المكان على الخريطة:',
    copy: 'انسخ',
    copyCode: 'انسخ الشيفرة',
    copied: 'تمّ النسخ',
    copyFailed: 'تعذّر النسخ؛ حدِّد الشيفرة وانسخها يدويًّا',
    noPicture: 'تعذّر تحميل الصورة. أغلق هذه النافذة ثم افتحها مجدّدًا.',
  },
  en: {
    head: 'Embed the map',
    lead: 'Choose what it shows, then copy the code into your page. The source and the link to the whole map always stay.',
    shows: 'What it shows',
    whole: 'The whole map',
    asNow: 'This place, selected',
    asFiltered: 'The passages as I filtered them',
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
    controls: 'Parts shown',
    control: {
      title: 'Title',
      steps: 'Previous and next',
      list: 'List of passages',
      zoom: 'Zoom',
      full: 'Full screen',
    },
    looks: 'Other options',
    live: 'Interactive from the start (otherwise on first touch)',
    transparent: 'Transparent background',
    ownLetters: 'The reader’s own font',
    accent: 'Colour of the top and bottom lines and the link underline',
    usualAccent: 'Usual colour',
    faintAccent: 'This colour is hard to see on the map background; choose a stronger one.',
    preview: 'Preview',
    widths: { phone: 'Phone', column: 'Story column', full: 'Full width' },
    code: 'Code',
    kind: {
      script: 'Frame, automatic height',
      frame: 'Frame only',
      element: 'Web element',
      address: 'Link only',
      amp: 'AMP',
      picture: 'Picture and credit',
    },
    goodFor: {
      script:
        'Best for most sites: it sets its own height. In WordPress, Drupal and Ghost, paste it into an HTML block.',
      frame:
        'Where JavaScript is not allowed, as on WordPress.com and closed newsroom systems: the height stays as the code has it.',
      element:
        'For sites that developers build, with Next.js, Astro or Drupal: part of your own page, with no frame in it.',
      address:
        'Paste it on a line of its own where links turn into previews: WordPress, Ghost, Notion. The preview always shows the whole map.',
      amp: 'For AMP pages only.',
      picture: 'For newsletters, RSS, Substack and Apple News, where no map can run: a picture, its source and a link.',
    },
    wholeMap: 'Open the whole map',
    titled: (article, place) => (place === undefined ? `Map of: ${article}` : `Map: ${place}, from: ${article}`),
    tie: 'To link words in your story to this place on the map:',
    copy: 'Copy',
    copyCode: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'Could not copy; please select the code and copy it yourself',
    noPicture: 'The picture could not be loaded. Close this window and open it again.',
  },
};
