import { citationOf, type ReferenceFormat } from '../../views/cards/card-actions.tsx';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { bibtex, cslJson, ris } from '../../exports/references.ts';
import { passageAddress, type Site } from '../../core/site/site-paths.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { Language, Passage } from '../../core/article/article.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';

/** A reference to a passage in one of the formats and languages. `base` is the absolute address of the site. */
export function formatReference(
  index: ArticleIndex,
  base: string,
  passage: Passage,
  format: ReferenceFormat,
  language: Language,
): string {
  const site: Site = { base, article: index.article };
  if (format === 'bibtex') return bibtex(index, passage, site, language);
  if (format === 'ris') return ris(index, passage, site, language);
  if (format === 'csl-json') return cslJson(index, passage, site, language);
  const place = passage.places[0]?.place;
  return citationOf(
    makeViewContext(index, language, messagesFor(language)),
    passage,
    passageAddress(site, passage, language, place),
  );
}
