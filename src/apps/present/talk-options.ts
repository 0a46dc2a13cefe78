import { mediaQuery } from '../../browser/media-query.ts';
import { showTheme } from '../../browser/theme.ts';

/** What the address of a presentation asks for. */
export type TalkOptions = {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Left as written, one scene to a page. */
  readonly isPrint: boolean;
  /** Seconds a step stands where the talk runs by itself; absent where somebody holds it. */
  readonly auto?: number;
};

/** Shortest and longest time a step stands by itself, in seconds. */
export const DELAYS = { least: 5, most: 120, usual: 20 } as const;

/** Reads `?theme=light&view=print&auto=20`; what is not understood is as if it were not there. */
export function readTalkOptions(search: string): TalkOptions {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const seconds = asked.get('auto');
  return {
    theme: theme === 'light' || theme === 'auto' ? theme : 'dark',
    isPrint: asked.get('view') === 'print',
    ...(seconds !== null && { auto: delayOf(Number(seconds)) }),
  };
}

export function delayOf(seconds: number): number {
  if (!Number.isFinite(seconds) || seconds <= 0) return DELAYS.usual;
  return Math.min(DELAYS.most, Math.max(DELAYS.least, Math.round(seconds)));
}

/** Puts on the theme the address asks for before anything is seen. A room with a projector is dark unless told. */
export function applyTalkOptions(): TalkOptions {
  const options = readTalkOptions(location.search);
  const isLight = options.theme === 'auto' && !mediaQuery('(prefers-color-scheme: dark)').matches;
  showTheme(options.theme === 'light' || isLight ? 'light' : 'dark');
  if (options.isPrint) document.documentElement.dataset['print'] = '';
  return options;
}
