import { formats, fromDate, number, plural, toDate } from './formats.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { inQuotes, isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'Tous les sujets',
  voices: 'Toutes les sources',
  sourceTypes: 'Tous les types de source',
  standings: 'Quelle que soit la façon dont c’est dit',
  precisions: 'Toutes les précisions',
  places: 'Tous les lieux',
  hideOneSource: 'Avec ce qui repose sur une seule source non nommée',
  namedOnly: 'Avec les sources non nommées et le texte du média',
  time: 'Toutes les dates',
  undated: 'Avec les passages sans date',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'Filtrer les passages',
  closeFilters: 'Fermer les filtres',
  activeFilters: 'Filtres actifs',
  removeFilter: 'Retirer le filtre :',
  clearAllFilters: 'Effacer tous les filtres',
  passagesShown: (shown, total) =>
    `${plural(shown, { one: '# passage affiché', other: '# passages affichés' })} sur ${number(total)}`,
  filterHead: {
    topics: 'Sujet',
    voices: 'Source',
    sourceTypes: 'Type de source',
    standings: 'Comment c’est dit',
    precisions: 'Précision du lieu',
    places: 'Lieu',
    switches: 'Attribution',
  },
  precision: {
    exact: 'Un point exact',
    settlement: 'Une ville ou une localité',
    district: 'Un district',
    governorate: 'Un gouvernorat',
    vague: 'Une route, une frontière ou une zone sans limites établies',
    country: 'Un pays',
  },
  hideOneSource: 'Masquer ce qui repose sur une seule source non nommée',
  namedOnly: 'Personnes nommées et institutions seulement',
  datedOnly: 'Passages datés seulement',
  until: (date) => `jusqu’${toDate(date)}`,

  nothingMatches: 'Aucun passage ne correspond à tous vos choix.',
  oneWayBack: 'L’un de ces choix suffit à faire réapparaître des passages :',
  noSingleWayBack: 'Revenir sur un seul choix ne suffit pas.',
  without: (restriction, passages) => `${WITHOUT[restriction]} : ${passages}`,
  showEverything: 'Afficher tous les passages',

  hiddenAtPlace: (hidden, total) =>
    plural(hidden, {
      one: `# passage sur les ${number(total)} de ce lieu est masqué par les filtres.`,
      other: `# passages sur les ${number(total)} de ce lieu sont masqués par les filtres.`,
    }),
  outsideFilters: 'Ce passage ne répond pas aux filtres ; il reste affiché tant qu’il est ouvert.',

  passagesToCome: (count) =>
    plural(count, {
      one: '# autre passage suit ; il s’affiche avec JavaScript.',
      other: '# autres passages suivent ; ils s’affichent avec JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: '# autre lieu suit ; il s’affiche avec JavaScript.',
      other: '# autres lieux suivent ; ils s’affichent avec JavaScript.',
    }),
  showRest: 'Afficher le reste',
};

const MORE: Readonly<Record<keyof SearchMessages['search']['group'], Parameters<typeof plural>[1]>> = {
  place: { one: 'et # autre lieu', other: 'et # autres lieux' },
  voice: { one: 'et # autre source', other: 'et # autres sources' },
  passage: { one: 'et # autre passage', other: 'et # autres passages' },
};

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'Rechercher dans les passages',
    placeholder: 'Un mot, un lieu ou une source',
    clear: 'Effacer la recherche',
    results: 'Résultats de la recherche',
    group: { place: 'Lieux', voice: 'Sources', passage: 'Passages' },
    places: (count) => plural(count, { one: '# lieu', other: '# lieux' }),
    found: (counts) => `Résultats : ${counts.join(', ')}`,
    more: (kind, count) => `${plural(count, MORE[kind])}. Ajoutez un mot pour préciser la recherche.`,
    nothing: (query) => `Rien dans ces passages ne correspond à ${inQuotes(isolate(query), formats)}.`,
    advice: 'Essayez un seul mot, ses premières lettres ou une autre graphie du nom : sans « al- », par exemple.',
  },
};

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'Les dates dans l’article',
  timelineMarks: 'Passages datés, du plus ancien au plus récent',
  openTimeline: 'Choisir la période',
  closeTimeline: 'Fermer le choix de la période',
  publication: 'Parution',
  publishedOn: (date) => `L’article a été publié le ${isolate(date)}`,

  period: 'Période affichée',
  periodFrom: 'Début de la période',
  periodTo: 'Fin de la période',
  chooseDates: 'Choisir les dates',
  wholePeriod: 'Toute la période',
  periodOf: (from, to) => `${fromDate(isolate(from))} ${toDate(isolate(to))}`,

  withUndated: (count) => plural(count, { one: 'Inclure # passage sans date', other: 'Inclure # passages sans date' }),
  listUndated: 'Lister les passages sans date',
  undatedInOrder: 'Passages sans date, dans l’ordre de l’article',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    const included = plural(count, { one: 'Avec # passage sans date', other: 'Avec # passages sans date' });
    return `${period}. ${undated === 'with' ? included : 'Sans les passages non datés'}`;
  },

  printedTime: (words) => inQuotes(isolate(words), formats),
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `Sans date, ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) =>
    `${isolate(attribution)} (${standing}) : ${inQuotes(isolate(opening), formats)}`,

  timelineSample: (drawn, dated) =>
    `Trop de dates pour les afficher toutes : la frise montre ${number(drawn)} des ${number(dated)} passages datés, répartis ` +
    'sur toute la période. Les dates qu’on y choisit valent pour tous.',
};
