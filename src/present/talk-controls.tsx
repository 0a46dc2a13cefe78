import type { PresentMessages } from '../words/present-words.ts';
import { TalkIcon } from './talk-icon.tsx';
import type { TalkCommand } from './talk-keys.ts';

type TalkControlsProps = {
  readonly words: PresentMessages;
  readonly isRtl: boolean;
  readonly isAuto: boolean;
  readonly isSpot: boolean;
  /** Whether nobody has moved for a while: they fade, and come back at a touch, a move or a focus. */
  readonly isResting: boolean;
  readonly themeLabel: string;
  readonly onVerb: (verb: TalkCommand) => void;
  readonly onTheme: () => void;
};

const SHOWN_COMMANDS = [
  'previous',
  'next',
  'overview',
  'goTo',
  'black',
  'full',
  'speaker',
  'code',
  'spot',
  'auto',
  'help',
] as const;
/** Keys as they are written on keyboards of both scripts. */
const KEY_LABELS: Readonly<Partial<Record<TalkCommand, string>>> = {
  overview: 'O',
  goTo: 'G',
  black: 'B',
  full: 'F',
  speaker: 'S',
  code: 'Q',
  spot: 'L',
  auto: 'A',
  help: '?',
};

/** What a presenter can press where there is no key to hand. */
export function TalkControls({
  words,
  isRtl,
  isAuto,
  isSpot,
  isResting,
  themeLabel,
  onVerb,
  onTheme,
}: TalkControlsProps) {
  return (
    <nav class="talk-controls" aria-label={words.controls} data-resting={isResting || undefined}>
      {SHOWN_COMMANDS.map((verb) => {
        const label = verb === 'auto' && isAuto ? words.pauseAuto : words[verb];
        const key = KEY_LABELS[verb];
        return (
          <button
            key={verb}
            type="button"
            class="icon-button"
            aria-label={label}
            title={key ? `${label} (${key})` : label}
            aria-keyshortcuts={key}
            aria-pressed={verb === 'spot' ? isSpot : undefined}
            data-verb={verb}
            onClick={() => onVerb(verb)}
          >
            <TalkIcon name={verb === 'auto' && isAuto ? 'pause' : verb} isRtl={isRtl} />
          </button>
        );
      })}
      <button type="button" class="icon-button" aria-label={themeLabel} title={themeLabel} onClick={onTheme}>
        <TalkIcon name="theme" isRtl={isRtl} />
      </button>
    </nav>
  );
}
