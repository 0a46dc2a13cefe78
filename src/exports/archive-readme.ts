import type { Article } from '../model/article.ts';
import { licenceOf } from './licence.ts';
import { EXPORT_WORDS } from './export-words.ts';

/** The README.txt of the archive, whose everything is: Arabic first. `files`: the names of what else is in it. */
export function archiveReadme(article: Article, files: readonly string[]): string {
  const licence = licenceOf(article);
  const inArabic = [
    EXPORT_WORDS.ar.mapOf(article.title.ar),
    `${article.outlet.ar}، ${article.published}`,
    '',
    article.credit.ar,
    ...(licence === undefined ? [] : [`الرخصة: ${licence}`]),
    'الكلام منسوب إلى قائليه كما نُشر. لا تنقل اقتباسًا بلا مصدره، ولا اتهامًا بلا تنبيهه، ولا تجعل مكانًا أدقّ مما تقوله العبارة.',
  ];
  const inEnglish = [
    EXPORT_WORDS.en.mapOf(article.title.en),
    `${article.outlet.en}, ${article.published}`,
    '',
    article.credit.en,
    ...(licence === undefined ? [] : [`Licence: ${licence}`]),
    'What is said is said by its voices, as printed. Take no passage along without its source, no accusation without its caution, and make no place closer than the words do.',
  ];
  return [...inArabic, '', ...inEnglish, '', ...files.map((file) => `- ${file}`), ''].join('\r\n');
}
