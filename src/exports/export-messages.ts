import type { Form, Precision, Relation, SourceType, Standing } from '../core/article/article.ts';
import type { InterfaceLanguage } from '../core/text/languages.ts';

/** The messages of exported files. A test checks that they equal those of the interface. */
export type ExportMessages = {
  readonly product: string;
  readonly mapOf: (title: string) => string;
  readonly unnamed: { readonly one: string; readonly several: string };
  /** Between a name and its medium, and between a nearer and a later voice. */
  readonly comma: string;
  /** A name inside a sentence. */
  readonly inSentence: (name: string) => string;
  readonly relayedBy: string;
  readonly repeatedByOutlet: string;
  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  readonly placedNoCloser: (precision: string, km: number) => string;
  readonly noShape: string;
  readonly margin: (km: number) => string;
  readonly unplaced: string;
  readonly caution: string;
  readonly ourTranslation: string;
  readonly paragraph: (paragraph: number) => string;
  readonly inQuotes: (quote: string) => string;
  readonly licence: (address: string) => string;
  /** What those who reuse a file are asked to keep. */
  readonly terms: string;
};

const ar: ExportMessages = {
  product: 'مَوضِع',
  mapOf: (title) => `خريطة الأماكن التي يسمّيها مقال «${title}»`,
  unnamed: { one: ' لم يُكشف اسمه', several: ' لم تُكشف أسماؤهم' },
  comma: '، ',
  inSentence: (name) => name,
  relayedBy: '، بحسب ',
  repeatedByOutlet: '، في اقتباس بارز يرجع إلى ',
  sourceType: {
    named: 'شخص مذكور بالاسم',
    institution: 'مؤسسة',
    unnamed: 'مصدر لم يُكشف اسمه',
    outlet: 'كلام الناشر',
  },
  standing: {
    stated: 'قول',
    reported: 'عن تقرير',
    witnessed: 'رواية شاهد عيان',
    relayed: 'نقل عن آخرين',
    assessed: 'رأي',
    alleged: 'اتهام',
    speculated: 'تكهّن',
  },
  form: { direct: 'اقتباس مباشر', reported: 'بالمعنى، لا بالنصّ', narration: 'صياغة الناشر' },
  relation: {
    at: 'في المكان نفسه',
    whole: 'المكان كلّه',
    around: 'في محيط المكان',
    along: 'على الطريق أو الخطّ، بلا تحديد نقطة',
    across: 'داخل المكان، بلا تحديد الموقع',
    toward: 'الوجهة المذكورة؛ لا يذكر المقال وصولًا',
    from: 'خروجًا من المكان',
    example: 'على سبيل المثال',
    neighbour: 'ورد لتحديد موقع مكان آخر',
  },
  precision: {
    exact: 'نقطة محدَّدة',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'مكان بلا حدود محدَّدة أو خطّ بلا نقطة عليه',
    country: 'بلد',
  },
  placedNoCloser: (precision, km) => `أدقّ ما تسمح به عبارة المقال: ${precision}، بهامش ${km} كم`,
  noShape: 'لا يُرسم للمكان شكل في هذا الملف، ولا تنوب عنه نقطة',
  margin: (km) => `هامش الخطأ: ${km} كم`,
  unplaced: 'اقتباسات بلا مكان على الخريطة',
  caution: 'تنبيه',
  ourTranslation: 'ترجمتنا',
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  inQuotes: (quote) => `«${quote}»`,
  licence: (address) => `الرخصة: ${address}`,
  terms:
    'الكلام منسوب إلى قائليه كما نُشر. لا تنقل اقتباسًا بلا مصدره، ولا اتهامًا بلا تنبيهه، ولا تجعل مكانًا أدقّ مما تقوله العبارة.',
};

const en: ExportMessages = {
  product: 'Mawdi',
  mapOf: (title) => `Map of the places named in “${title}”`,
  unnamed: { one: ', unnamed', several: ', unnamed' },
  comma: ', ',
  inSentence: (name) => name.replace(/^An? /, (article) => article.toLowerCase()),
  relayedBy: ', as passed on by ',
  repeatedByOutlet: ', in a pull quote that goes back to ',
  sourceType: {
    named: 'Named person',
    institution: 'Institution',
    unnamed: 'Unnamed source',
    outlet: 'Outlet’s own words',
  },
  standing: {
    stated: 'Statement',
    reported: 'Report',
    witnessed: 'Eyewitness account',
    relayed: 'Hearsay',
    assessed: 'Opinion',
    alleged: 'Allegation',
    speculated: 'Speculation',
  },
  form: { direct: 'direct speech', reported: 'reported speech', narration: 'the outlet’s narration' },
  relation: {
    at: 'at the place itself',
    whole: 'the place as a whole',
    around: 'in the area around it',
    along: 'somewhere along it',
    across: 'somewhere in it; the article does not say where',
    toward: 'the stated destination; no arrival reported',
    from: 'out of it',
    example: 'one example among others',
    neighbour: 'mentioned only to locate another place',
  },
  precision: {
    exact: 'an exact spot',
    settlement: 'a town or city',
    district: 'a district',
    governorate: 'a governorate',
    vague: 'a place with no fixed boundary, or a line at no point of it',
    country: 'a country',
  },
  placedNoCloser: (precision, km) => `The article’s words allow nothing closer than ${precision}, ± ${km} km`,
  noShape: 'No outline is given for this place, and no point stands in for it',
  margin: (km) => `Margin: ± ${km} km`,
  unplaced: 'Passages without a place on the map',
  caution: 'Caution',
  ourTranslation: 'Our translation',
  paragraph: (paragraph) => `Paragraph ${paragraph}`,
  inQuotes: (quote) => `“${quote}”`,
  licence: (address) => `Licence: ${address}`,
  terms:
    'What is said is said by its voices, as printed. Take no passage along without its source, no accusation without its caution, and make no place closer than the words do.',
};

export const EXPORT_MESSAGES: Readonly<Record<InterfaceLanguage, ExportMessages>> = { ar, en };
