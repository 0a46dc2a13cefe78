import { mediaQuery } from '../browser/media-query.ts';
import { showTheme } from '../theme/theme.ts';
import { readTalkOptions, type TalkOptions } from './talk-options.ts';

/** Puts on the theme the address asks for before anything is seen. A room with a projector is dark unless told. */
export function applyTalkOptions(): TalkOptions {
  const options = readTalkOptions(location.search);
  const isLight = options.theme === 'auto' && !mediaQuery('(prefers-color-scheme: dark)').matches;
  showTheme(options.theme === 'light' || isLight ? 'light' : 'dark');
  if (options.isPrint) document.documentElement.dataset['print'] = '';
  return options;
}
