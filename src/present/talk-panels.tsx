import { DELAYS } from './talk-options.ts';
import { GoToDialog } from './go-to.tsx';
import { KeysDialog } from './keys-help.tsx';
import { OverviewDialog } from './overview.tsx';
import { SceneQrDialog } from './scene-code.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import type { TalkContext } from './telling.ts';
import type { AutoplayState } from './use-auto.ts';

export type TalkPanelName = 'overview' | 'goTo' | 'help' | 'code' | 'speaker';

type TalkPanelsProps = {
  readonly panel: TalkPanelName | undefined;
  readonly telling: TalkContext;
  readonly at: number;
  readonly speaker: string;
  readonly speakerWindow: string;
  readonly auto: AutoplayState;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** What opens over the talk, one at a time. */
export function TalkPanels({ panel, telling, at, speaker, speakerWindow, auto, onChoose, onClose }: TalkPanelsProps) {
  const { words, scenes, reading } = telling;
  if (panel === 'overview') return <OverviewDialog telling={telling} at={at} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'goTo') return <GoToDialog words={words} total={scenes.length} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'code') return <SceneQrDialog words={words} onClose={onClose} />;
  if (panel === 'help')
    return (
      <KeysDialog words={words} language={reading.language} onClose={onClose}>
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
      </KeysDialog>
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
