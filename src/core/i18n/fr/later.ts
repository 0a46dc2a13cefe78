import { formats, number, plural } from './formats.ts';
import { km } from './core.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { inQuotes, isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['Dans le texte : « ', { printed: words }, ' »']
    : [`${inQuotes(translation, formats)} (« `, { printed: words }, ' »)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `Passage ${number(position)} sur ${number(total)}`,
  inArticleOrder: 'Tous les passages dans l’ordre de l’article',
  cite: 'Citer',
  copied: 'Citation copiée avec sa source',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  share: 'Partager',
  references: 'Référence dans d’autres formats',
  referenceIn: (language) => `En ${nameOfLanguage(language, formats)}`,
  referenceText: 'Texte',
  copyReference: (format, language) => `Copier la référence, ${language.toLowerCase()} : ${isolate(format)}`,
  copyFailed: 'La copie a échoué ; sélectionnez le texte et copiez-le vous-même',
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  hideOriginal: 'Masquer l’original',
  translationShown: (language) => `Traduction en ${nameOfLanguage(language, formats)}`,
  hideTranslation: 'Masquer la traduction',
  form: { direct: 'discours direct', reported: 'discours rapporté', narration: 'récit du média' },
  relation: {
    at: 'au lieu même',
    whole: 'le lieu dans son ensemble',
    around: 'dans les environs',
    along: 'quelque part sur son tracé',
    across: 'quelque part dans ce lieu ; l’article ne dit pas où',
    toward: 'la destination annoncée ; aucune arrivée n’est rapportée',
    from: 'depuis ce lieu',
    example: 'un exemple parmi d’autres',
    neighbour: 'mentionné seulement pour situer un autre lieu',
  },
  where: 'Où',
  when: 'Quand',
  inPrint: 'Dans le texte',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), ` : ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), ` : ${date}`],
  growSheet: 'Agrandir la fiche',
  shrinkSheet: 'Réduire la fiche',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}) :`,
      ...(translation ? [`${inQuotes(translation, formats)} (traduction : Mawdi)`] : []),
      inQuotes(quote, formats),
      ...(note ? [`Prudence : ${note}`] : []),
      `${inQuotes(title, formats)}, ${outlet}, ${published}, paragraphe ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'Intégrer cette carte',
  embedPlace: 'Intégrer ce lieu',
  pictures: 'Images de la carte à publier',
  pictureOfPlace: 'Image à publier :',
  pictureShapes: { '1200x675': 'Paysage', '1080x1080': 'Carré' },
  downloads: 'Télécharger les données',
  downloadsLead:
    'Chaque fichier contient tous les passages, avec leurs sources, leurs mises en garde et la précision de leurs lieux.',
  downloadWhole: 'toute la carte en un seul fichier, à ouvrir depuis n’importe quel disque, sans Internet',
  downloadGoodFor: {
    csv: 'un tableau pour tableurs, une ligne par passage et par lieu nommé',
    geojson: 'pour les logiciels de cartographie et les SIG',
    kml: 'pour Google Earth et similaires',
    linkedPlaces: 'pour les index de lieux et l’histoire numérique',
    webAnnotation: 'pour les outils d’annotation, avec la position de chaque passage dans l’article',
    bibtex: 'références pour qui écrit avec LaTeX',
    ris: 'références pour les logiciels bibliographiques',
    cslJson: 'références lisibles par des programmes',
    archive: 'les fichiers de données, complets, à réutiliser',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'Légende',
  closeLegend: 'Fermer la légende',
  topicHead: 'Couleur : le sujet',
  sourceTypeHead: 'Contour : le type de source',
  standingHead: 'Signe : comment c’est dit',
  shapeHead: 'Forme : la précision du lieu',
  numeralHint: 'Chiffre : les passages',
  filterHint: 'Choisissez un sujet pour le mettre en évidence',
  clearFilter: 'Tous les sujets',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'Afficher # lieu tiré du titre d’un article en lien',
      other: 'Afficher # lieux tirés de titres d’articles en lien',
    }),
  filtered: (shown, total) =>
    plural(shown, {
      one: `# passage sur ${number(total)} correspond`,
      other: `# passages sur ${number(total)} correspondent`,
    }),
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'Ville, avec sa marge',
      district: 'District, approx.',
      governorate: 'Gouvernorat',
      area: 'Zone sans limites établies',
      road: margin > 0 ? `Route, ± ${km(margin)}` : 'Route, approx.',
      border: 'Ligne de frontière',
      country: 'Pays seulement',
    })[shape],
  weakestHint: 'Un repère montre l’attribution la plus faible de ses passages ; une déclaration n’a pas de signe',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `L’article est en ${nameOfLanguage(printed, formats)} ; la version en ${nameOfLanguage(read, formats)} est notre traduction.`,
  interfaceNote: (language) =>
    `L’article est affiché en ${nameOfLanguage(language, formats)} ; les textes de Mawdi sont en français.`,
  onTheMap: (count) => `${number(count)} sur la carte`,
  unplaced: (count) => `${number(count)} hors de la carte`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'Parmi tous les passages, # est un exergue tiré d’un autre',
          other: 'Parmi tous les passages, # sont des exergues tirés d’autres',
        }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
