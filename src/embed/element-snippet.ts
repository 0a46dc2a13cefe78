import { element, xmlText } from '../exports/xml-text.ts';
import { fileAddress, type Site } from '../site/addresses.ts';
import { readPairs, writePairs } from '../view-state/fragment-pairs.ts';
import { mapPageAddress, type EmbedChoices } from './embed-choices.ts';
import { CONTROLS, type EmbedOptions } from './frame-options.ts';

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
  const { controls, theme, start } = options;
  const attributes = Object.entries({
    src: fileAddress(site, ''),
    language,
    place,
    passage,
    view: rest === '' ? undefined : rest,
    theme: theme === 'auto' ? undefined : theme,
    controls: controls.length === CONTROLS.length ? undefined : controls.join(' '),
    start: start === 'live' ? start : undefined,
    style: stylesOf(options),
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const link = element('a', { href: mapPageAddress(site, choices) }, xmlText(title));
  return [
    element('script', { type: 'module', src: `${site.base}mawdi-map.js` }),
    element('mawdi-map', Object.fromEntries(attributes), link),
  ].join('\n');
}

/** What an element is told by the style sheet of its page, as a `style`; nothing where all is as usual. */
function stylesOf({ accent, ground, font }: EmbedOptions): string | undefined {
  const styles = [
    ...(accent === undefined ? [] : [`--mawdi-accent:${accent}`]),
    ...(ground === 'transparent' ? ['--mawdi-ground:transparent'] : []),
    ...(font === 'system' ? ['ui', 'text'].map((use) => `--mawdi-font-${use}:system-ui,sans-serif`) : []),
  ];
  return styles.length === 0 ? undefined : styles.join(';');
}
