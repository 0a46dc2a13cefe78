import { readPairs } from '../state/fragment.ts';

/** What an editor may leave out of a frame. The source and the link to the whole map are always there. */
export const CONTROLS = ['title', 'steps', 'list', 'zoom', 'full'] as const;
export type Control = (typeof CONTROLS)[number];

/** As the reader’s system has it unless the editor says otherwise. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the address of a frame says of the frame itself; what it says of the view is the reader’s address too. */
export type EmbedOptions = {
  readonly controls: readonly Control[];
  /** Whether the map waits to be touched or comes at once. */
  readonly start: 'still' | 'live';
  /** As the reader’s system has it unless the editor says otherwise; what shows through has no system to follow. */
  readonly theme: ThemeChoice;
  readonly ground: 'paper' | 'transparent';
  /** `#rrggbb`: colour of the rules above and below and of the links. */
  readonly accent?: string;
  readonly font: 'mawdi' | 'system';
};

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = {
  controls: CONTROLS,
  start: 'still',
  theme: 'auto',
  ground: 'paper',
  font: 'mawdi',
};

/** The pairs of an address: its query, which hosts add to, and its fragment, which goes before. */
export function embedPairs(search: string, fragment: string): ReadonlyMap<string, string> {
  return new Map([...readPairs(search.replace(/^\?/, '')), ...readPairs(fragment.replace(/^#\?/, '#'))]);
}

/** Never throws: unknown keys and values are passed over. */
export function readEmbedOptions(pairs: ReadonlyMap<string, string>): EmbedOptions {
  const controls = pairs.get('controls');
  const accent = /^#?([0-9a-f]{6})$/i.exec(pairs.get('accent') ?? '')?.[1];
  const theme = THEMES.find((each) => each === pairs.get('theme')) ?? 'auto';
  const ground = pairs.get('ground') === 'transparent' ? 'transparent' : 'paper';
  return {
    controls: controls === undefined ? CONTROLS : CONTROLS.filter((name) => controls.split(',').includes(name)),
    start: pairs.get('start') === 'live' ? 'live' : 'still',
    theme: themeOn(ground, theme),
    ground,
    font: pairs.get('font') === 'system' ? 'system' : 'mawdi',
    ...(accent !== undefined && { accent: `#${accent.toLowerCase()}` }),
  };
}

/** The page beneath is light or dark whatever the reader’s system says: then only its editor can tell, and light is likelier. */
export function themeOn(ground: EmbedOptions['ground'], theme: EmbedOptions['theme']): EmbedOptions['theme'] {
  return ground === 'transparent' && theme === 'auto' ? 'light' : theme;
}

/** The other way round, for an address: what is as usual is not said. */
export function embedOptionPairs(options: EmbedOptions): readonly (readonly [key: string, value: string])[] {
  const { controls, start, theme, ground, accent, font } = options;
  const isUsual = controls.length === CONTROLS.length;
  return [
    ...(isUsual ? [] : [['controls', controls.length === 0 ? 'none' : controls.join(',')] as const]),
    ...(start === 'live' ? [['start', start] as const] : []),
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ...(ground === 'transparent' ? [['ground', ground] as const] : []),
    ...(accent === undefined ? [] : [['accent', accent.slice(1)] as const]),
    ...(font === 'system' ? [['font', font] as const] : []),
  ];
}
