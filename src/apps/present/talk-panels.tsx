import { DELAYS } from './talk-options.ts';
import { GoToDialog, KeysDialog, OverviewDialog, TalkDialog } from './talk-dialogs.tsx';
import type { TalkContext } from './open-talk.ts';
import type { AutoplayState } from './talk-controls.tsx';
import { encode } from 'uqr';
import type { PresentMessages } from '../../core/i18n/messages/apps.ts';

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

/** The dialogs of the talk, at most one of which is open. */
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

/** Width of the quiet zone around a QR code in modules, as its standard requires. */
const QUIET_ZONE = 4;

/** The address of the current scene for the phones of a class: as a QR code and as text. */
function SceneQrDialog({ words, onClose }: { readonly words: PresentMessages; readonly onClose: () => void }) {
  const address = location.href.replace(/\?[^#]*/, '');
  const isReachable = /^https?:$/.test(location.protocol) && !isOwnMachine(location.hostname);
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1Z`] : [])));
  return (
    <TalkDialog name="code" title={words.codeLead} closeLabel={words.close} onClose={onClose}>
      {isReachable ? (
        <svg
          class="scene-code"
          viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size + 2 * QUIET_ZONE} ${size + 2 * QUIET_ZONE}`}
          role="img"
          aria-label={address}
        >
          <rect class="scene-code-ground" x={-QUIET_ZONE} y={-QUIET_ZONE} width="100%" height="100%" />
          <path d={squares.join('')} />
        </svg>
      ) : (
        <p class="scene-code-fault">{words.phonesCannot}</p>
      )}
      <p class="scene-code-address" dir="ltr">
        {address.replace(/^https?:\/\//, '')}
      </p>
    </TalkDialog>
  );
}

/** Whether a host is the device itself (a loopback name or address), which other devices cannot reach. */
export function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^(127\.|0\.0\.0\.0$|\[?::1\]?$)/.test(host);
}
