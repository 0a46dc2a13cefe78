import type { Language, Passage, Place } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { directionOf, inInterface } from '../model/languages.ts';
import { quoteIn } from '../model/quote.ts';
import { inLanguage } from '../model/translation.ts';
import { attributionText, whoAndHow } from './attribution-text.ts';
import { EXPORT_MESSAGES } from './export-words.ts';
import { columnIn, type Mention, type MentionRow } from './mentions.ts';
import { precisionLine } from './precision-line.ts';
import { element, textElement } from './xml-text.ts';

// A description is HTML to every reader of KML: each text is written as HTML here, and as XML once more around the whole.

/** All that is said of a place, below how closely it can be placed. */
export function placeBalloon(index: ArticleIndex, place: Place, mentions: readonly Mention[]): string {
  const precision = index.article.languages.map((language) => paragraph(language, precisionLine(place, language)));
  const quotations = mentions.map(({ passage, row }) => quotationBalloon(index, passage, row));
  return [...precision, ...quotations, paragraph('en', place.geometrySource)].join('<hr/>');
}

/** One quotation: who says it, how, the words, and the editor's caution. */
export function quotationBalloon(index: ArticleIndex, passage: Passage, row: MentionRow): string {
  return index.article.languages
    .flatMap((language) => {
      const words = inInterface(EXPORT_MESSAGES, language);
      const head = `${attributionText(index, passage, language)} (${whoAndHow(index, passage, language)}):`;
      const quote = quoteIn(index.article, language, passage);
      const mark = quote.isTranslation ? ` [${words.ourTranslation}]` : '';
      const address = row[columnIn('address', language)];
      return [
        element('p', directed(language), textElement('b', head)),
        paragraph(quote.lang, `${words.inQuotes(quote.text)}${mark}`),
        ...(passage.note ? [paragraph(language, `${words.caution}: ${inLanguage(passage.note, language)}`)] : []),
        paragraph(language, words.paragraph(passage.paragraph)),
        ...(typeof address === 'string'
          ? [element('p', {}, element('a', { href: address }, textElement('span', address)))]
          : []),
      ];
    })
    .join('');
}

function paragraph(language: Language, text: string): string {
  return element('p', directed(language), textElement('span', text));
}

const directed = (language: Language) => ({ lang: language, dir: directionOf(language) });
