import type { HelpMessages } from '../messages/apps.ts';

/** The help, loaded when a reader opens it. */
export const help: HelpMessages = {
  head: 'Comment lire cette page',
  sentences: [
    'Touchez un lieu sur la carte pour lire ce que l’article en dit, mot pour mot, qui le dit et avec quelle précision il peut être situé.',
    'La couleur est le sujet, le contour le type de source, le signe la façon dont c’est dit, la forme la précision du lieu. Un repère montre l’attribution la plus faible de ses passages. Ce qui ne peut être situé exactement n’est jamais dessiné comme un point.',
    'Les listes à côté de la carte ou au-dessous contiennent tout ce qui y figure : les passages dans l’ordre de l’article, puis les lieux.',
  ],
  keys: [
    { keys: ['Tab'], does: 'passer à l’élément suivant, lieux de la carte compris' },
    { keys: ['Entrée'], does: 'ouvrir le lieu ou le passage' },
    { keys: ['Échap'], does: 'fermer et revenir où vous étiez' },
    { keys: ['/'], does: 'rechercher' },
    { keys: ['+', '−'], does: 'zoomer quand vous êtes sur la carte' },
    { keys: ['?'], does: 'cette aide' },
  ],
};
