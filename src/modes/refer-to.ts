import { citationOf } from '../cards/citation.ts';
import { makeViewContext } from '../cards/reading.ts';
import type { ReferenceFormat } from '../cards/reference-formats.tsx';
import { bibtex } from '../exports/bibtex.ts';
import { cslJson } from '../exports/csl-json.ts';
import { ris } from '../exports/ris.ts';
import { passageAddress, type Site } from '../site/addresses.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Language, Passage } from '../model/article.ts';
import { messagesFor } from '../words/words-in.ts';

/** A reference to a passage in one of the formats, in a language of the article. `base` is the absolute address of the site. */
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
