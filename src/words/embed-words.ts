import type { Language } from '../model/article.ts';

/** What is said where a newsroom takes the map into a page of its own. */
export type EmbedWords = {
  readonly head: string;
  readonly lead: string;
  readonly shows: string;
  readonly whole: string;
  readonly asNow: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly controls: string;
  readonly control: Readonly<Record<'title' | 'steps' | 'list' | 'zoom' | 'full', string>>;
  readonly looks: string;
  readonly live: string;
  readonly transparent: string;
  readonly ownLetters: string;
  readonly accent: string;
  readonly preview: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'full', string>>;
  readonly code: string;
  readonly kind: Readonly<Record<SnippetName, string>>;
  /** One sentence on when to use it, and where. */
  readonly goodFor: Readonly<Record<SnippetName, string>>;
  /** The link below a picture, and the button of a frame that may grow. */
  readonly wholeMap: string;
  /** What the frame is, for who hears it: of the whole article, or of one of its places. */
  readonly titled: (article: string, place: string | undefined) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Where a picture is asked for and did not come. */
  readonly noPicture: string;
};

type SnippetName = 'script' | 'frame' | 'element' | 'address' | 'amp' | 'picture';

/** Apart from the other words: they come with the dialog, when an editor asks for it. */
export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  ar: {
    head: 'تضمين الخريطة',
    lead: 'اختر ما يظهر، ثم انسخ الشفرة إلى صفحتك. المصدر والرابط إلى الخريطة الكاملة يبقيان دائمًا.',
    shows: 'ما يظهر',
    whole: 'الخريطة كلّها',
    asNow: 'كما أراها الآن',
    language: 'اللغة',
    languages: { ar: 'العربية', en: 'الإنجليزية' },
    theme: 'المظهر',
    themes: { auto: 'كما في جهاز القارئ', light: 'فاتح', dark: 'داكن' },
    controls: 'الأدوات',
    control: {
      title: 'العنوان',
      steps: 'السابق والتالي',
      list: 'قائمة المقاطع',
      zoom: 'التقريب والإبعاد',
      full: 'ملء الشاشة',
    },
    looks: 'الشكل',
    live: 'الخريطة حيّة من البداية، لا بعد لمسها',
    transparent: 'خلفية شفّافة',
    ownLetters: 'بخطّ جهاز القارئ',
    accent: 'لون الخطّين والرابط',
    preview: 'معاينة',
    widths: { phone: 'هاتف', column: 'عمود نصّ', full: 'عرض كامل' },
    code: 'الشفرة',
    kind: {
      script: 'إطار بارتفاع تلقائي',
      frame: 'إطار فقط',
      element: 'عنصر ويب',
      address: 'رابط فقط',
      amp: 'AMP',
      picture: 'صورة ومصدرها',
    },
    goodFor: {
      script:
        'الأنسب في معظم المواقع: يضبط ارتفاعه بنفسه، ويربط كلمات مقالك بالخريطة. في ووردبريس ودروبال وغوست: كتلة HTML.',
      frame: 'حيث لا يُسمح بالسكربت، مثل ووردبريس دوت كوم وأنظمة الصحف المغلقة: يبقى الارتفاع كما هو مكتوب.',
      element: 'للمواقع التي يبنيها مطوّرون، مثل Next.js أو Astro أو Drupal: جزء من صفحتك نفسها لا إطار فيها.',
      address:
        'ألصق الرابط في سطر وحده حيث يتحوّل الرابط تلقائيًّا إلى معاينة، مثل WordPress وGhost وNotion. والمعاينة تعرض الخريطة كلّها دائمًا.',
      amp: 'لصفحات AMP وحدها.',
      picture: 'للنشرات البريدية وخلاصات RSS وSubstack وApple News، حيث لا تعمل الخرائط: صورة ومصدرها ورابطها.',
    },
    wholeMap: 'افتح الخريطة كاملة',
    titled: (article, place) =>
      place === undefined ? `خريطة من مقال: ${article}` : `خريطة ${place}، من مقال: ${article}`,
    copy: 'انسخ',
    copied: 'نُسخت الشفرة',
    copyFailed: 'تعذّر النسخ؛ حدِّد الشفرة وانسخها يدويًّا',
    noPicture: 'تعذّر تحميل الصورة. أغلق هذه النافذة ثم افتحها مجدّدًا.',
  },
  en: {
    head: 'Embed the map',
    lead: 'Choose what it shows, then copy the code into your page. The source and the link to the whole map always stay.',
    shows: 'Shows',
    whole: 'The whole map',
    asNow: 'What I see now',
    language: 'Language',
    languages: { ar: 'Arabic', en: 'English' },
    theme: 'Theme',
    themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
    controls: 'Controls',
    control: {
      title: 'Title',
      steps: 'Previous and next',
      list: 'List of passages',
      zoom: 'Zoom',
      full: 'Full screen',
    },
    looks: 'Looks',
    live: 'Live from the start, not when it is touched',
    transparent: 'Transparent background',
    ownLetters: 'The reader’s own font',
    accent: 'Colour of the rules and the link',
    preview: 'Preview',
    widths: { phone: 'Phone', column: 'Text column', full: 'Full width' },
    code: 'Code',
    kind: {
      script: 'Frame, height by itself',
      frame: 'Frame only',
      element: 'Web element',
      address: 'Link only',
      amp: 'AMP',
      picture: 'Picture and credit',
    },
    goodFor: {
      script:
        'Best for most sites: it finds its own height and ties the words of your story to the map. WordPress, Drupal, Ghost: an HTML block.',
      frame:
        'Where scripts are not allowed, as on WordPress.com and closed newsroom systems: the height stays as written.',
      element:
        'For sites that developers build, with Next.js, Astro or Drupal: part of your own page, with no frame in it.',
      address:
        'Paste it on a line of its own where links turn into previews: WordPress, Ghost, Notion. The preview always shows the whole map.',
      amp: 'For AMP pages only.',
      picture: 'For newsletters, RSS, Substack and Apple News, where no map can run: a picture, its source and a link.',
    },
    wholeMap: 'Open the whole map',
    titled: (article, place) => (place === undefined ? `Map of: ${article}` : `Map: ${place}, from: ${article}`),
    copy: 'Copy',
    copied: 'Code copied',
    copyFailed: 'Could not copy; please select the code and copy it yourself',
    noPicture: 'The picture could not be loaded. Close this window and open it again.',
  },
};
