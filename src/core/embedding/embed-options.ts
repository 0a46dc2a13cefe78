import { readPairs } from '../state/fragment.ts';

/** Controls an editor can hide in an embed. The source and the link to the whole map always stay. */
export const CONTROLS = ['title', 'steps', 'list', 'zoom', 'full'] as const;
export type Control = (typeof CONTROLS)[number];

/** `auto` follows the reader’s system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Options in the address of an embed. Its view has the same keys as in the reader’s address. */
export type EmbedOptions = {
  readonly controls: readonly Control[];
  /** Whether the embed starts as a static map until it is touched, or as the live map. */
  readonly start: 'still' | 'live';
  /** `auto` follows the reader’s system; a transparent embed cannot, since it shows the host’s background. */
  readonly theme: ThemeChoice;
  readonly ground: 'paper' | 'transparent';
  /** `#rrggbb`: colour of the lines above and below and of the links. */
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

/** The pairs of an address: those of its query, to which hosts add, and of its fragment, which take precedence. */
export function embedPairs(search: string, fragment: string): ReadonlyMap<string, string> {
  return new Map([...readPairs(search.replace(/^\?/, '')), ...readPairs(fragment.replace(/^#\?/, '#'))]);
}

/** Never throws: unknown keys and values are ignored. */
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

/**
 * The background of the host page does not follow the reader’s system: only the editor knows it, and light is likelier.
 */
export function themeOn(ground: EmbedOptions['ground'], theme: EmbedOptions['theme']): EmbedOptions['theme'] {
  return ground === 'transparent' && theme === 'auto' ? 'light' : theme;
}

/** The options as pairs of an address. Default values are left out. */
export function embedOptionPairs(options: EmbedOptions): readonly (readonly [key: string, value: string])[] {
  const { controls, start, theme, ground, accent, font } = options;
  const hasAllControls = controls.length === CONTROLS.length;
  return [
    ...(hasAllControls ? [] : [['controls', controls.length === 0 ? 'none' : controls.join(',')] as const]),
    ...(start === 'live' ? [['start', start] as const] : []),
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ...(ground === 'transparent' ? [['ground', ground] as const] : []),
    ...(accent === undefined ? [] : [['accent', accent.slice(1)] as const]),
    ...(font === 'system' ? [['font', font] as const] : []),
  ];
}
