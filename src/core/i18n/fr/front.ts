import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Cartes des sources d’articles de presse',
  lead: 'Chaque carte montre ce que dit un article, où, et d’après qui. Ouvrez-en une pour lire les citations et leurs sources.',
  languages: 'Langues',
  articles: (count) =>
    plural(count, {
      one: '# article',
      other: '# articles, du plus récent au plus ancien',
    }),
  places: (count) => plural(count, { zero: 'aucun lieu sur la carte', one: '# lieu', other: '# lieux' }),
  inArticles: (count) => plural(count, { one: 'dans # article', other: 'dans # articles' }),
  map: 'Carte de tous les lieux',
  placesHead: 'Lieux',
  placesNote:
    'Un lieu est compté une seule fois quand plusieurs articles lui donnent le même numéro dans un répertoire géographique. Des sources anonymes peuvent être les mêmes personnes : seul compte l’article qui en cite le plus.',
  search: 'Chercher un titre, un média, un lieu',
  outlet: 'Média',
  language: 'Langue',
  year: 'Année',
  country: 'Pays',
  all: 'Tous',
  shownOf: (shown, all) => `${shown} sur ${all}`,
  nothingFound: 'Aucun article ne correspond. Retirez un critère pour en voir davantage.',
  clear: 'Tout effacer',
  feed: 'Flux des nouvelles cartes',
};
