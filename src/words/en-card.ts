import { nameOfLanguage } from './language-name.ts';
import type { CardMessages } from './card-words.ts';
import type { MessageParts } from './rich.ts';
import { isolate } from './format.ts';

/** Our translation first, the printed words beside it. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['Printed as «', { printed: words }, '»']
    : [`“${translation}” («`, { printed: words }, '»)'];

/** The words of the card. */
export const enCard: CardMessages = {
  passageOf: (position, total) => `Passage ${position} of ${total}`,
  inArticleOrder: 'All passages in article order',
  cite: 'Cite',
  copied: 'Quotation copied with its source',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  share: 'Share',
  references: 'Reference in other formats',
  referenceIn: (language) => `In ${nameOfLanguage(language, 'en')}`,
  referenceText: 'Text',
  copyReference: (format, language) => `Copy the reference, ${language.toLowerCase()}: ${isolate(format)}`,
  copyFailed: 'Could not copy; please select the text and copy it yourself',
  hideOriginal: 'Hide the original',
  translationShown: 'English translation',
  hideTranslation: 'Hide the translation',
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
  where: 'Where',
  when: 'When',
  inPrint: 'In print',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), `: ${date}`],
  growSheet: 'Make the card taller',
  shrinkSheet: 'Make the card shorter',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`“${translation}” (translation: Mawdi)`] : []),
      `«${quote}»`,
      ...(note ? [`Caution: ${note}`] : []),
      `“${title}”, ${outlet}, ${published}, paragraph ${paragraph}`,
      address,
    ].join('\n'),
};
