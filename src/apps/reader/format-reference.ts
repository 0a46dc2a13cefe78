import { citationOf, type ReferenceFormat } from '../../views/cards/card-actions.tsx';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { provideExportMessages } from '../../exports/export-messages.ts';
import { bibtex, cslJson, ris } from '../../exports/references.ts';
import { passageAddress, type Site } from '../../core/site/site-paths.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { Language, Passage } from '../../core/article/article.ts';
import { inInterface } from '../../core/text/languages.ts';
import { inEachLanguage } from './reference-messages.ts?languages';

/** A reference to a passage in one of the formats and languages. `base` is the absolute address of the site. */
export async function formatReference(
  index: ArticleIndex,
  base: string,
  passage: Passage,
  format: ReferenceFormat,
  language: Language,
): Promise<string> {
  const load = (each: Language) => inInterface(inEachLanguage, each)();
  const site: Site = { base, article: index.article };
  if (format === 'text') {
    const { messages } = await load(language);
    const place = passage.places[0]?.place;
    const address = passageAddress(site, passage, language, place);
    return citationOf(makeViewContext(index, language, messages), passage, address);
  }
  // A reference has the words of the article in each of its languages.
  const all = await Promise.all(index.article.languages.map(load));
  provideExportMessages(all.map(({ exportLabels }) => exportLabels));
  const write = { bibtex, ris, 'csl-json': cslJson }[format];
  return write(index, passage, site, language);
}
