import { pageState } from '../../browser/written-page.ts';
import { mediaQuery } from '../../browser/media-query.ts';
import { showTheme } from '../../browser/theme.ts';

/** Options in the address of a presentation. */
export type TalkOptions = {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Whether the prerendered document stays, one scene to a page. */
  readonly isPrint: boolean;
  /** Seconds per position in autoplay; absent without autoplay. */
  readonly auto?: number;
};

/** Seconds per position in autoplay: least, most and default. */
export const DELAYS = { least: 5, most: 120, usual: 20 } as const;

/** Parses `?theme=light&view=print&auto=20`; unknown values are ignored. */
export function readTalkOptions(search: string): TalkOptions {
  const params = new URLSearchParams(search);
  const theme = params.get('theme');
  const seconds = params.get('auto');
  return {
    theme: theme === 'light' || theme === 'auto' ? theme : 'dark',
    isPrint: params.get('view') === 'print',
    ...(seconds !== null && { auto: delayOf(Number(seconds)) }),
  };
}

export function delayOf(seconds: number): number {
  if (!Number.isFinite(seconds) || seconds <= 0) return DELAYS.usual;
  return Math.min(DELAYS.most, Math.max(DELAYS.least, Math.round(seconds)));
}

/** Applies the theme of the address before the first paint. Without one it is dark, for a room with a projector. */
export function applyTalkOptions(): TalkOptions {
  const options = readTalkOptions(location.search);
  const isLight = options.theme === 'auto' && !mediaQuery('(prefers-color-scheme: dark)').matches;
  showTheme(options.theme === 'light' || isLight ? 'light' : 'dark');
  // Labels of fields are hidden where no script would answer them.
  pageState().scripted = '';
  if (options.isPrint) pageState().print = '';
  return options;
}
