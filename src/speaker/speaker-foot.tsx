import { TalkIcon } from '../present/talk-icon.tsx';
import type { TalkCommand } from '../present/talk-keys.ts';
import type { PresentMessages } from '../words/present-words.ts';

type SpeakerFootProps = {
  readonly words: PresentMessages;
  readonly isRtl: boolean;
  readonly isBlack: boolean;
  readonly isFirst: boolean;
  readonly isEnd: boolean;
  readonly onVerb: (verb: TalkCommand) => void;
};

const SPEAKER_TOOLS = [
  ['black', 'B'],
  ['overview', 'O'],
  ['goTo', 'G'],
  ['help', '?'],
] as const;

/** What the speaker presses, each with its key. */
export function SpeakerFoot({ words, isRtl, isBlack, isFirst, isEnd, onVerb }: SpeakerFootProps) {
  return (
    <footer class="speaker-foot">
      <button type="button" class="button" aria-disabled={isFirst} onClick={() => onVerb('previous')}>
        <TalkIcon name="previous" isRtl={isRtl} />
        {words.previous}
      </button>
      <button type="button" class="button speaker-next" aria-disabled={isEnd} onClick={() => onVerb('next')}>
        {words.next}
        <TalkIcon name="next" isRtl={isRtl} />
      </button>
      <div class="speaker-tools">
        {SPEAKER_TOOLS.map(([verb, key]) => (
          <button
            key={verb}
            type="button"
            class="speaker-tool"
            aria-keyshortcuts={key}
            aria-pressed={verb === 'black' ? isBlack : undefined}
            onClick={() => onVerb(verb)}
          >
            {words[verb]}
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
    </footer>
  );
}
