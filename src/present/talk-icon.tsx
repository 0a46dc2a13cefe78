import type { TalkCommand } from './talk-keys.ts';

export type TalkIconName = TalkCommand | 'pause' | 'close' | 'theme';

/** Drawn for this project, 20 × 20, one line. Onward and back are those of the language. */
const ICON_PATHS: Readonly<Record<Exclude<TalkIconName, 'next' | 'previous' | 'first' | 'last'>, string>> = {
  black: 'M3.5 4.5h13v9h-13ZM3.5 13.5L16.5 4.5M7 16.5h6',
  full: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  speaker: 'M3.5 4h13v8.5h-13ZM10 12.5V16M6.5 16.5h7M6.5 7h5M6.5 9.5h7',
  overview: 'M3.5 3.5h5.5v5.5H3.5ZM11 3.5h5.5v5.5H11ZM3.5 11h5.5v5.5H3.5ZM11 11h5.5v5.5H11Z',
  goTo: 'M7.5 3.5l-2 13M14.5 3.5l-2 13M3.5 7.5h13M3 12.5h13',
  help: 'M10 3.2a6.8 6.8 0 1 0 .01 0ZM8 8a2 2 0 1 1 3 1.7c-.7.5-1 .9-1 1.6M10 13.6v.1',
  spot: 'M10 7a3 3 0 1 0 .01 0ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2',
  auto: 'M6.5 4.5l9 5.5-9 5.5Z',
  pause: 'M7 4.5v11M13 4.5v11',
  code: 'M3.5 3.5h5v5h-5ZM11.5 3.5h5v5h-5ZM3.5 11.5h5v5h-5ZM11.5 11.5h2v2M16.5 11.5v5h-3',
  close: 'M5 5l10 10M15 5L5 15',
  theme: 'M10 3.5a6.5 6.5 0 1 0 .01 0ZM10 3.5v13',
};
const LEFT_ARROW = 'M12 4.5L6.5 10l5.5 5.5';
const RIGHT_ARROW = 'M8 4.5l5.5 5.5L8 15.5';

export function TalkIcon({ name, isRtl }: { readonly name: TalkIconName; readonly isRtl: boolean }) {
  const onward = name === 'next' || name === 'last';
  const isWay = onward || name === 'previous' || name === 'first';
  return (
    <svg class="icon icon-line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={isWay ? (onward === isRtl ? LEFT_ARROW : RIGHT_ARROW) : ICON_PATHS[name as keyof typeof ICON_PATHS]} />
    </svg>
  );
}
