import type { Article } from '../model/article.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';
import { EXPORT_MESSAGES } from './export-words.ts';
import { licenceOf } from './licence.ts';

/** The README.txt of the archive, whose everything is, in each language of the article. `files`: the names of what else is in it. */
export function archiveReadme(article: Article, files: readonly string[]): string {
  const licence = licenceOf(article);
  const parts = article.languages.map((language) => {
    const words = inInterface(EXPORT_MESSAGES, language);
    return [
      words.mapOf(inLanguage(article.title, language)),
      `${inLanguage(article.outlet, language)}${words.comma}${article.published}`,
      '',
      inLanguage(article.credit, language),
      ...(licence === undefined ? [] : [words.licence(licence)]),
      words.terms,
    ].join('\r\n');
  });
  return [...parts, files.map((file) => `- ${file}`).join('\r\n'), ''].join('\r\n\r\n').replace(/\r\n\r\n$/, '\r\n');
}
