import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

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
};
