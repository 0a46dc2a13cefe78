import { DELAYS } from './talk-options.ts';
import { GoTo } from './go-to.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Overview } from './overview.tsx';
import { SceneCode } from './scene-code.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import type { Telling } from './telling.ts';
import type { Auto } from './use-auto.ts';

export type PanelName = 'overview' | 'goTo' | 'help' | 'code' | 'speaker';

type Props = {
  readonly panel: PanelName | undefined;
  readonly telling: Telling;
  readonly at: number;
  readonly speaker: string;
  readonly speakerWindow: string;
  readonly auto: Auto;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** What opens over the talk, one at a time. */
export function TalkPanels({ panel, telling, at, speaker, speakerWindow, auto, onChoose, onClose }: Props) {
  const { words, scenes, reading } = telling;
  if (panel === 'overview') return <Overview telling={telling} at={at} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'goTo') return <GoTo words={words} total={scenes.length} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'code') return <SceneCode words={words} onClose={onClose} />;
  if (panel === 'help')
    return (
      <KeysHelp words={words} language={reading.language} onClose={onClose}>
        <label class="help-delay">
          <span>
            {words.auto}: {words.delay}
          </span>
          <input
            type="range"
            min={DELAYS.least}
            max={DELAYS.most}
            step="5"
            value={auto.delay}
            aria-valuetext={words.seconds(auto.delay)}
            onInput={({ currentTarget }) => auto.wait(Number(currentTarget.value))}
          />
          <output>{words.seconds(auto.delay)}</output>
        </label>
        <p>
          <a href="?view=print">{words.print}</a> · <a href="../">{words.toMap}</a>
        </p>
      </KeysHelp>
    );
  if (panel === 'speaker')
    return (
      <TalkDialog name="blocked" title={words.speaker} closeLabel={words.close} onClose={onClose}>
        <p>{words.speakerBlocked}</p>
        <p>
          <a href={speaker} target={speakerWindow} rel="opener">
            {words.openByHand}
          </a>
        </p>
      </TalkDialog>
    );
  return null;
}
