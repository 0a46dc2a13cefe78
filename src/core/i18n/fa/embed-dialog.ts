import type { EmbedDialogMessages } from '../messages/embed-dialog.ts';

/** The dialog with the embed code, loaded when an editor opens it. */
export const embedDialog: EmbedDialogMessages = {
  head: 'جاسازی نقشه',
  lead: 'انتخاب کنید چه چیزی نمایش داده شود، سپس کد را کپی کنید و در صفحهٔ خود بگذارید. منبع و لینک نقشهٔ کامل همیشه می‌ماند.',
  shows: 'آنچه نمایش داده می‌شود',
  whole: 'کل نقشه',
  asNow: 'همین مکان، در حالت انتخاب‌شده',
  asFiltered: 'نقل‌قول‌ها به انتخاب من',
  language: 'زبان',
  theme: 'ظاهر',
  themes: { auto: 'مطابق دستگاه خواننده', light: 'روشن', dark: 'تیره' },
  controls: 'بخش‌های نمایش‌داده‌شده',
  control: {
    title: 'عنوان',
    steps: 'قبلی و بعدی',
    list: 'فهرست نقل‌قول‌ها',
    zoom: 'بزرگ‌نمایی و کوچک‌نمایی',
    full: 'تمام‌صفحه',
  },
  looks: 'گزینه‌های دیگر',
  live: 'تعاملی از همان ابتدا (وگرنه با نخستین لمس)',
  transparent: 'پس‌زمینهٔ شفاف',
  ownLetters: 'فونت دستگاه خواننده',
  accent: 'رنگ خط بالا و پایین و زیرخط لینک',
  usualAccent: 'رنگ معمول',
  faintAccent: 'این رنگ روی پس‌زمینهٔ نقشه به‌سختی دیده می‌شود؛ رنگ پررنگ‌تری انتخاب کنید.',
  preview: 'پیش‌نمایش',
  widths: { phone: 'تلفن همراه', column: 'ستون مطلب', full: 'تمام‌عرض' },
  code: 'کد',
  kind: {
    script: 'قاب با ارتفاع خودکار',
    frame: 'فقط قاب',
    element: 'عنصر وب',
    address: 'فقط لینک',
    amp: 'AMP',
    picture: 'تصویر با ذکر منبع',
  },
  goodFor: {
    script:
      'برای بیشتر سایت‌ها بهترین گزینه است: ارتفاعش را خودش تنظیم می‌کند. در WordPress، Drupal و Ghost آن را در یک بلوک HTML بگذارید.',
    frame:
      'برای جایی که جاوااسکریپت مجاز نیست، مانند WordPress.com و سامانه‌های بستهٔ تحریریه‌ها: ارتفاع همان می‌ماند که در کد آمده است.',
    element:
      'برای سایت‌هایی که برنامه‌نویسان با Next.js، Astro یا Drupal می‌سازند: نقشه بخشی از صفحهٔ خودتان می‌شود، بدون قاب.',
    address:
      'آن را در سطری جداگانه بگذارید، در جایی که لینک‌ها به پیش‌نمایش تبدیل می‌شوند: WordPress، Ghost، Notion. پیش‌نمایش همیشه کل نقشه را نشان می‌دهد.',
    amp: 'فقط برای صفحه‌های AMP.',
    picture: 'برای خبرنامه‌ها، RSS، Substack و Apple News که نقشه در آن‌ها کار نمی‌کند: یک تصویر، با منبع و لینک آن.',
  },
  wholeMap: 'باز کردن نقشهٔ کامل',
  titled: (article, place) => (place === undefined ? `نقشهٔ مقاله: ${article}` : `نقشه: ${place}، از مقاله: ${article}`),
  tie: 'برای پیوند دادن کلماتی از مطلب خود به این مکان روی نقشه:',
  copy: 'کپی',
  copyCode: 'کپی کد',
  copied: 'کپی شد',
  copyFailed: 'کپی نشد؛ لطفاً کد را انتخاب کنید و خودتان کپی کنید',
  noPicture: 'تصویر بارگذاری نشد. این پنجره را ببندید و دوباره باز کنید.',
};
