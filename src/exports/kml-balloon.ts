import { LANGUAGES, type Language, type Passage, type Place } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { directionOf } from '../model/languages.ts';
import { isReadInTranslation } from '../model/translation.ts';
import { attributionText, whoAndHow } from './attribution-text.ts';
import { EXPORT_WORDS } from './export-words.ts';
import type { Mention, MentionRow } from './mentions.ts';
import { precisionLine } from './precision-line.ts';
import { element, textElement } from './xml-text.ts';

// A description is HTML to every reader of KML: each text is written as HTML here, and as XML once more around the whole.

/** All that is said of a place, below how closely it can be placed. */
export function placeBalloon(index: ArticleIndex, place: Place, mentions: readonly Mention[]): string {
  const precision = LANGUAGES.map((language) => paragraph(language, precisionLine(place, language)));
  const quotations = mentions.map(({ passage, row }) => quotationBalloon(index, passage, row));
  return [...precision, ...quotations, paragraph('en', place.geometrySource)].join('<hr/>');
}

/** One quotation: who says it, how, the words, and the editor's caution. */
export function quotationBalloon(index: ArticleIndex, passage: Passage, { addressAr, addressEn }: MentionRow): string {
  const { language: printed } = index.article;
  return LANGUAGES.flatMap((language) => {
    const words = EXPORT_WORDS[language];
    const head = `${attributionText(index, passage, language)} (${whoAndHow(index, passage, language)}):`;
    const isOurs = isReadInTranslation(index, language);
    const quote = isOurs ? passage.translation.en : passage.quote;
    const mark = isOurs ? ` [${words.ourTranslation}]` : '';
    const address = { ar: addressAr, en: addressEn }[language];
    return [
      element('p', directed(language), textElement('b', head)),
      paragraph(isOurs ? language : printed, `${words.inQuotes(quote)}${mark}`),
      ...(passage.note ? [paragraph(language, `${words.caution}: ${passage.note[language]}`)] : []),
      paragraph(language, words.paragraph(passage.paragraph)),
      ...(typeof address === 'string'
        ? [element('p', {}, element('a', { href: address }, textElement('span', address)))]
        : []),
    ];
  }).join('');
}

function paragraph(language: Language, text: string): string {
  return element('p', directed(language), textElement('span', text));
}

const directed = (language: Language) => ({ lang: language, dir: directionOf(language) });
