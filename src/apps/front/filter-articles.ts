import { dataOf, pageState } from '../../browser/written-page.ts';
import type { FrontCountData, FrontPlaceData, FrontRowData } from '../../core/site/page-contract.ts';
import { FILTER_NAMES } from './filter-names.ts';
import { type Choice, matchingArticles, wordsIn } from './matching-articles.ts';

/** The script of the front page: search and filters, kept in the address so that a filtered list can be shared. */
const form = document.querySelector<HTMLFormElement>('.front-filters');
if (form) startFilters(form);

function startFilters(filters: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.front-list > li')].map((row) => {
    const data = dataOf<FrontRowData>(row);
    return {
      row,
      id: data.article ?? '',
      words: wordsIn(`${row.textContent} ${data.words ?? ''}`),
      values: Object.fromEntries(FILTER_NAMES.map((name) => [name, (data[name] ?? '').split('\n')])),
    };
  });
  const places = [...document.querySelectorAll<HTMLElement>('.front-places > ol > li')];
  const count = document.querySelector<HTMLElement>('.front-count');
  const nothing = document.querySelector<HTMLElement>('.front-nothing');
  const clear = filters.querySelector<HTMLElement>('[type="reset"]');
  const whole = count?.textContent ?? '';
  const number = new Intl.NumberFormat(document.documentElement.lang);

  const apply = () => {
    const choices = [...new FormData(filters)].flatMap(([name, value]): Choice[] =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
    );
    const shown = matchingArticles(rows, choices);
    for (const { row, id } of rows) row.hidden = !shown.has(id);
    const dimmed = new Set<string>();
    for (const place of places) {
      const { articles = '' } = dataOf<FrontPlaceData>(place);
      place.hidden = !articles.split(' ').some((id) => shown.has(id));
      if (place.hidden) dimmed.add(place.id);
    }
    for (const symbol of document.querySelectorAll('.front-map [data-place]'))
      symbol.toggleAttribute('data-dimmed', dimmed.has(symbol.getAttribute('data-place') ?? ''));
    if (count) {
      const { shown: template = '' } = dataOf<FrontCountData>(count);
      const [some, all] = [number.format(shown.size), number.format(rows.length)];
      count.textContent = choices.length > 0 ? template.replace('{shown}', some).replace('{all}', all) : whole;
    }
    if (nothing) nothing.hidden = shown.size > 0;
    if (clear) clear.hidden = choices.length === 0;
    const query = String(new URLSearchParams(choices.map(([name, value]) => [name, value])));
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = filters.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  // Style sheets hide fields until a script runs.
  pageState().scripted = '';
  filters.hidden = false;
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(apply));
  if (location.search !== '') apply();
}
