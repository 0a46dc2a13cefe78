import { element, xmlText } from '../exports/xml-text.ts';
import { fileAddress, type Site } from '../exports/site.ts';
import { readPairs, writePairs } from '../view-state/fragment-pairs.ts';
import { chosenPage, type EmbedChoices } from './embed-choices.ts';
import { CONTROLS } from './frame-options.ts';

export type ElementSnippet = {
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** What the map is, for the link that stands until it does and where it cannot; not markup. */
  readonly title: string;
};

/** What an editor pastes where pages run modules: the element, and a link until it stands. As HTML. */
export function elementSnippet({ site, choices, title }: ElementSnippet): string {
  const { language, view, options } = choices;
  const pairs = new Map(readPairs(view));
  const [place, passage] = [pairs.get('place'), pairs.get('passage')];
  pairs.delete('place');
  pairs.delete('passage');
  const rest = writePairs([...pairs]).slice(1);
  const { controls, theme, start, accent } = options;
  const attributes = Object.entries({
    src: fileAddress(site, ''),
    language,
    place,
    passage,
    view: rest === '' ? undefined : rest,
    theme: theme === 'auto' ? undefined : theme,
    controls: controls.length === CONTROLS.length ? undefined : controls.join(' '),
    start: start === 'live' ? start : undefined,
    style: accent === undefined ? undefined : `--mawdi-accent:${accent}`,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const link = element('a', { href: chosenPage(site, choices) }, xmlText(title));
  return [
    element('script', { type: 'module', src: `${site.base}mawdi-map.js` }),
    element('mawdi-map', Object.fromEntries(attributes), link),
  ].join('\n');
}
