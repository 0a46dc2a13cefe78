import { formats, fromDate, number, onDate, plural, toDate } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages, MessageParts } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const sourceType: MapMessages['sourceType'] = {
  named: 'Personne nommée',
  institution: 'Institution',
  unnamed: 'Source non nommée',
  outlet: 'Texte du média',
};
const standing: MapMessages['standing'] = {
  stated: 'Déclaration',
  reported: 'Information rapportée',
  witnessed: 'Témoignage',
  relayed: 'Ouï-dire',
  assessed: 'Opinion',
  alleged: 'Accusation',
  speculated: 'Supposition',
};
const whoAndHow = (attribution: Attribution) =>
  `${sourceType[attribution.source]}, ${standing[attribution.standing].toLowerCase()}`;

export const km = (count: number) => `${number(count)} km`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'Carte des lieux que nomme l’article',
  placeButton: (name, count, weakest) => `${name}, ${count}, attribution la plus faible : ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${name}, mentionné seulement pour situer un autre lieu`,
  moveByKeys: 'Carte : déplacez-la avec les flèches, zoomez avec + et −',
  scrollHint: 'Pour zoomer, maintenez Ctrl en faisant défiler',
  scrollHintMac: 'Pour zoomer, maintenez ⌘ en faisant défiler',
  touchHint: 'Déplacez la carte avec deux doigts',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  showAll: 'Afficher tous les lieux',
  kilometres: km,
  closeTogether: (places) => plural(places, { one: '# lieu', other: '# lieux trop proches pour être distingués ici' }),
  clusterButton: (places, passages) => `${places}, ${passages}`,

  openLegend: 'Légende',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'Une ville ou localité, avec sa marge',
    district: 'Une zone, pas un point',
    governorate: 'Un gouvernorat, pas un point',
    area: 'Une zone, pas un point',
    road: 'Une route ; l’article n’en nomme aucun point',
    border: 'Une frontière ; l’article n’en nomme aucun point',
    country: 'Le pays seulement',
  },
  precisionSentence: (shape, margin) =>
    ({
      settlement: `L’article ne nomme que la ville ou la localité : le lieu peut y être n’importe où. L’anneau est la marge, ± ${km(margin)}.`,
      district: 'L’article ne nomme que le district, et aucun point dans celui-ci ni autour. Contour approximatif.',
      governorate: 'L’article ne nomme que le gouvernorat : le lieu peut y être n’importe où. Contour approximatif.',
      area: 'Une appellation sans limites établies ; la zone affichée est approximative.',
      road: `L’article ne nomme que la route : le lieu peut être n’importe où sur son parcours. Tracé approximatif, ± ${km(margin)}.`,
      border: 'L’article ne nomme que la frontière : le lieu peut être n’importe où sur son tracé.',
      country: 'L’article ne nomme que le pays ; la carte n’en affiche que le nom.',
    })[shape],
};

export const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });
const voices = (count: number) => plural(count, { one: '# source', other: '# sources' });

/** In a sentence “Un rapport” becomes “un rapport”; “Le Monde” keeps its name. */
export const lowerArticle = (name: string) => name.replace(/^(Une?|Des) /, (article) => article.toLowerCase());

/** At the head of a sentence “Un officier”, inside one “un officier”. */
export const inSentence = (parts: MessageParts): MessageParts =>
  parts.map((part, position) => {
    if (position > 0 || typeof part === 'string' || !('strong' in part)) return part;
    return { strong: lowerArticle(part.strong) };
  });

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'Carte des sources',
  kicker: (outlet) =>
    `Carte des sources : qui dit quoi, et de quel lieu ? Lecture indépendante d’un article publié par ${isolate(outlet)}`,
  skipToMap: 'Aller à la carte',
  skipToPassages: 'Aller aux passages',
  skipToPlaces: 'Aller aux lieux',
  tool: { search: 'Rechercher', filters: 'Filtrer', help: 'Aide' },
  partDidNotArrive: 'Cet élément n’a pas pu s’ouvrir.',
  themeDark: 'Thème sombre',
  themeLight: 'Thème clair',

  lead: (published) =>
    `Touchez un lieu pour lire ce que l’article en dit, qui le dit et avec quelle précision il peut être situé. Passages choisis, tels que publiés le ${published} ; ce n’est pas l’article entier, et rien ici ne décrit la suite des événements.`,
  passages,
  voices,
  fromVoices: (count, isOutletHeard) => ` : ${voices(count)}${isOutletHeard ? ' et le média lui-même' : ''}`,
  stripLabel: 'Les passages dans l’ordre de l’article',
  restOnOne: (count, voice) =>
    `${plural(count, {
      one: '# passage provient d’une seule source non nommée',
      other: '# passages proviennent d’une seule source non nommée',
    })} : ${lowerArticle(voice)}`,
  passagesHeading: 'Passages dans l’ordre de l’article',
  placesHeading: 'Lieux',
  passagesOf: (place) => `Passages affichés pour ${isolate(place)}`,
  referenceShort: 'Mentionné seulement pour situer un autre lieu',
  notOnMap: 'Absent de la carte',
  repeatsParagraph: (paragraph) => `Reprend le paragraphe ${number(paragraph)}`,

  unnamed: { one: 'dont le nom n’est pas cité', several: 'dont les noms ne sont pas cités' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [`, ${unnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, ', selon ', ...inSentence(second)],
  repeatedByOutlet: (outlet, original) => [
    { name: outlet },
    ', dans un exergue qui renvoie à ',
    ...inSentence(original),
  ],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'une seule source non nommée' }]
      : naming === 'named'
        ? [{ strong: 'une seule source' }, ' : ', { data: name }]
        : [{ strong: lowerArticle(name) }, ', dont les noms ne sont pas cités'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['1 passage, d’après ', ...voice]
      : count === 2
        ? ['2 passages, tous deux d’après ', ...voice]
        : [`${passages(count)}, tous d’après `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}, ${voices(voicesCount)}`],

  close: 'Fermer',
  previousPassage: 'Passage précédent',
  nextPassage: 'Passage suivant',
  previous: 'Précédent',
  next: 'Suivant',
  positionOf: (position, total) => `${number(position)} sur ${number(total)}`,
  ourTranslation: 'Notre traduction',
  caution: 'Prudence',
  paragraph: (paragraph) => `Paragraphe ${number(paragraph)}`,
  undated: 'Sans date dans l’article',
  sometimeBefore: (date) => `à une date non précisée avant ${onDate(date)}`,
  from: (date) => `depuis ${onDate(date)}`,
  span: (from, to) => `${fromDate(from)} ${toDate(to)}`,
  referenceOnly: 'Mentionné seulement pour situer un autre lieu ; l’article n’y rapporte aucun événement.',
  linkedOnly: 'Seulement dans le titre d’un autre article, cité en lien ici.',

  loading: 'Préparation de la carte…',
  failure: {
    'no-webgl':
      'Ce navigateur ne peut pas dessiner la carte. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
    worker:
      'La carte a été bloquée sur cette page. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
    'context-lost':
      'La carte a cessé de s’afficher sur cet appareil. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
    download:
      'Les données de la carte ne sont pas arrivées. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
    timeout:
      'La carte a mis trop de temps à s’afficher. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
    fault: 'La carte n’a pas pu démarrer. Tous les passages sont dans la liste, avec leurs lieux et leurs sources.',
  },
  tryAgain: 'Réessayer',
};
