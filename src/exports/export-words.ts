import type { Form, Language, Precision, Relation, Standing } from '../model/article.ts';

/** The few words a file needs where a reader opens it without our page. A test holds them to those of the interface. */
export type ExportWords = {
  readonly product: string;
  readonly mapOf: (title: string) => string;
  readonly unnamed: { readonly one: string; readonly several: string };
  /** Stands between a name and the medium its words came by, and between a nearer and a later voice. */
  readonly comma: string;
  readonly relayedBy: string;
  readonly repeatedByOutlet: string;
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
};

const ar: ExportWords = {
  product: 'موضع',
  mapOf: (title) => `خريطة الأماكن التي يسمّيها مقال «${title}»`,
  unnamed: { one: ' لم يُسمَّ', several: ' لم يُسمَّوا' },
  comma: '، ',
  relayedBy: '، بحسب ',
  repeatedByOutlet: '، في مقتطف بارز يرجع إلى ',
  standing: {
    stated: 'منسوب بالاسم',
    reported: 'عن تقرير أو مؤسسة',
    witnessed: 'شهادة عيان',
    claimed: 'قول مصدر لم يُسمَّ',
    relayed: 'منقول عن آخرين',
    assessed: 'تقدير',
    alleged: 'اتهام',
    speculated: 'تخمين',
  },
  form: { direct: 'اقتباس مباشر', reported: 'نقل بالمعنى', narration: 'سرد الناشر' },
  relation: {
    at: 'في المكان نفسه',
    around: 'في محيط المكان، لا في داخله',
    along: 'على امتداد المكان، لا عند نقطة منه',
    across: 'في عموم المكان، بلا موضع معيَّن',
    toward: 'باتجاه المكان، لا فيه',
    example: 'على سبيل المثال',
    neighbour: 'لتعيين موقع مكان آخر',
  },
  precision: {
    exact: 'نقطة معيَّنة',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'مكان بلا حدود معيَّنة أو خطّ بلا نقطة عليه',
    country: 'بلد',
  },
  placedNoCloser: (precision, km) => `أدقّ ما تسمح به عبارة المقال: ${precision}، بهامش ${km} كم`,
  noShape: 'لا يُرسم للمكان شكل في هذا الملف، ولا تنوب عنه نقطة',
  margin: (km) => `هامش التقريب: ${km} كم`,
  unplaced: 'مقاطع بلا مكان على الخريطة',
  caution: 'تنبيه',
  ourTranslation: 'ترجمتنا',
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  inQuotes: (quote) => `«${quote}»`,
};

const en: ExportWords = {
  product: 'Mawdi',
  mapOf: (title) => `Map of the places named in “${title}”`,
  unnamed: { one: ', unnamed', several: ', unnamed' },
  comma: ', ',
  relayedBy: ', as passed on by ',
  repeatedByOutlet: ', in a pull quote that goes back to ',
  standing: {
    stated: 'Stated',
    reported: 'Report, institution',
    witnessed: 'Eyewitness',
    claimed: 'Unnamed source',
    relayed: 'Second-hand',
    assessed: 'Assessment',
    alleged: 'Allegation',
    speculated: 'Speculation',
  },
  form: { direct: 'direct speech', reported: 'reported speech', narration: 'the outlet’s narration' },
  relation: {
    at: 'at the place itself',
    around: 'around it, not inside it',
    along: 'along it, at no particular point',
    across: 'in it at large, at no particular spot',
    toward: 'toward it, not in it',
    example: 'one example among others',
    neighbour: 'named to say where something else lies',
  },
  precision: {
    exact: 'an exact spot',
    settlement: 'a town or city',
    district: 'a district',
    governorate: 'a governorate',
    vague: 'a place without set limits, or a line at no point of it',
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
};

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { ar, en };
