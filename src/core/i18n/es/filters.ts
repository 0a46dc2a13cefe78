import { formats, fromDate, number, onDate, plural, toDate, untilDate } from './formats.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { inQuotes, isolate } from '../format.ts';
import { passages } from './core.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'Cualquier tema',
  voices: 'Cualquier fuente',
  sourceTypes: 'Cualquier tipo de fuente',
  standings: 'Se diga como se diga',
  precisions: 'Cualquier precisión',
  places: 'Cualquier lugar',
  hideOneSource: 'Con lo que se basa en una sola fuente no identificada',
  namedOnly: 'Con las fuentes no identificadas',
  time: 'Cualquier fecha',
  undated: 'Con los fragmentos sin fecha',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'Filtrar los fragmentos',
  closeFilters: 'Cerrar los filtros',
  activeFilters: 'Filtros activos',
  removeFilter: 'Quitar el filtro:',
  clearAllFilters: 'Quitar todos los filtros',
  passagesShown: (shown, total) =>
    `${plural(shown, { one: 'Se muestra #', other: 'Se muestran #' })} de ${passages(total)}`,
  filterHead: {
    topics: 'Tema',
    voices: 'Fuente',
    sourceTypes: 'Tipo de fuente',
    standings: 'Cómo lo dice',
    precisions: 'Precisión del lugar',
    places: 'Lugar',
    switches: 'Atribución',
  },
  precision: {
    exact: 'Un punto exacto',
    settlement: 'Una ciudad o localidad',
    district: 'Un distrito',
    governorate: 'Una provincia o gobernación',
    vague: 'Una carretera, una frontera o una zona sin límites fijos',
    country: 'Un país',
  },
  hideOneSource: 'Ocultar lo que se basa en una sola fuente no identificada',
  namedOnly: 'Solo personas identificadas e instituciones',
  datedOnly: 'Solo fragmentos con fecha',
  until: untilDate,

  nothingMatches: 'Ningún fragmento cumple todo lo elegido.',
  oneWayBack: 'Quita uno de estos filtros para ver fragmentos:',
  noSingleWayBack: 'Quitar un solo filtro no basta.',
  without: (restriction, count) => `${WITHOUT[restriction]}: ${count}`,
  showEverything: 'Mostrar todos los fragmentos',

  hiddenAtPlace: (hidden, total) => `Los filtros ocultan ${number(hidden)} de ${passages(total)} de este lugar.`,
  outsideFilters: 'Este fragmento queda fuera de los filtros; sigue a la vista mientras está abierto.',

  passagesToCome: (count) =>
    plural(count, {
      one: 'Sigue # fragmento más, que se carga con JavaScript.',
      other: 'Siguen # fragmentos más, que se cargan con JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: 'Sigue # lugar más, que se carga con JavaScript.',
      other: 'Siguen # lugares más, que se cargan con JavaScript.',
    }),
  showRest: 'Mostrar el resto',
};

const MORE: Readonly<Record<keyof SearchMessages['search']['group'], Parameters<typeof plural>[1]>> = {
  place: { one: 'y # lugar más', other: 'y # lugares más' },
  voice: { one: 'y # fuente más', other: 'y # fuentes más' },
  passage: { one: 'y # fragmento más', other: 'y # fragmentos más' },
};

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'Buscar en los fragmentos',
    placeholder: 'Una palabra, un lugar o una fuente',
    clear: 'Borrar la búsqueda',
    results: 'Resultados de la búsqueda',
    group: { place: 'Lugares', voice: 'Fuentes', passage: 'Fragmentos' },
    places: (count) => plural(count, { one: '# lugar', other: '# lugares' }),
    found: (counts) => `Resultados: ${counts.join(', ')}`,
    more: (kind, count) => `${plural(count, MORE[kind])}. Escribe otra palabra para acotar la búsqueda.`,
    nothing: (query) => `Nada en estos fragmentos coincide con ${inQuotes(isolate(query), formats)}.`,
    advice:
      'Prueba con una sola palabra, con sus primeras letras o con otra grafía del nombre: sin “al-”, por ejemplo.',
  },
};

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'Fechas en el artículo',
  timelineMarks: 'Fragmentos con fecha, del más antiguo al más reciente',
  openTimeline: 'Elegir el periodo',
  closeTimeline: 'Cerrar la elección del periodo',
  publication: 'Publicado',
  publishedOn: (date) => `El artículo se publicó ${onDate(isolate(date))}`,

  period: 'Periodo mostrado',
  periodFrom: 'Inicio del periodo',
  periodTo: 'Fin del periodo',
  chooseDates: 'Elegir fechas',
  wholePeriod: 'Todo el periodo',
  periodOf: (from, to) => `${fromDate(isolate(from))} ${toDate(isolate(to))}`,

  withUndated: (count) => `Incluir ${number(count)} sin fecha`,
  listUndated: 'Ver los fragmentos sin fecha',
  undatedInOrder: 'Fragmentos sin fecha, en el orden del artículo',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    const included = plural(count, { one: 'Con # fragmento sin fecha', other: 'Con # fragmentos sin fecha' });
    return `${period}. ${undated === 'with' ? included : 'Sin los fragmentos que no tienen fecha'}`;
  },

  printedTime: (words) => inQuotes(isolate(words), formats),
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `Sin fecha, ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) =>
    `${isolate(attribution)} (${standing}): ${inQuotes(isolate(opening), formats)}`,

  timelineSample: (drawn, dated) =>
    `Hay demasiadas fechas para dibujarlas todas: la cronología muestra ${number(drawn)} de los ${number(dated)} fragmentos con fecha, repartidos por ` +
    'todo el periodo. Las fechas que se eligen en ella valen para todos.',
};
