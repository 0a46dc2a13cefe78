import { DELAYS } from './talk-options.ts';
import { GoToDialog, KeysDialog, OverviewDialog, TalkDialog } from './talk-dialogs.tsx';
import type { TalkContext } from './open-talk.ts';
import type { AutoplayState } from './talk-controls.tsx';
import { encode } from 'uqr';
import type { PresentMessages } from '../../core/i18n/messages/apps.ts';

export type TalkPanelName = 'overview' | 'goTo' | 'help' | 'code' | 'speaker';

type TalkPanelsProps = {
  readonly panel: TalkPanelName | undefined;
  readonly talk: TalkContext;
  readonly at: number;
  readonly speaker: string;
  readonly speakerWindow: string;
  readonly auto: AutoplayState;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** The dialogs of the talk, at most one of which is open. */
export function TalkPanels({ panel, talk, at, speaker, speakerWindow, auto, onChoose, onClose }: TalkPanelsProps) {
  const { messages, scenes, context } = talk;
  if (panel === 'overview') return <OverviewDialog talk={talk} at={at} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'goTo')
    return <GoToDialog messages={messages} total={scenes.length} onChoose={onChoose} onClose={onClose} />;
  if (panel === 'code') return <SceneQrDialog messages={messages} onClose={onClose} />;
  if (panel === 'help')
    return (
      <KeysDialog messages={messages} language={context.language} onClose={onClose}>
        <label class="help-delay">
          <span>
            {messages.auto}: {messages.delay}
          </span>
          <input
            type="range"
            min={DELAYS.least}
            max={DELAYS.most}
            step="5"
            value={auto.delay}
            aria-valuetext={messages.seconds(auto.delay)}
            onInput={({ currentTarget }) => auto.wait(Number(currentTarget.value))}
          />
          <output>{messages.seconds(auto.delay)}</output>
        </label>
        <p>
          <a href="?view=print">{messages.print}</a> · <a href="../">{messages.toMap}</a>
        </p>
      </KeysDialog>
    );
  if (panel === 'speaker')
    return (
      <TalkDialog name="blocked" title={messages.speaker} closeLabel={messages.close} onClose={onClose}>
        <p>{messages.speakerBlocked}</p>
        <p>
          <a href={speaker} target={speakerWindow} rel="opener">
            {messages.openByHand}
          </a>
        </p>
      </TalkDialog>
    );
  return null;
}

/** Width of the quiet zone around a QR code in modules, as its standard requires. */
const QUIET_ZONE = 4;

/** The address of the current scene for the phones of a class: as a QR code and as text. */
function SceneQrDialog({ messages, onClose }: { readonly messages: PresentMessages; readonly onClose: () => void }) {
  const address = location.href.replace(/\?[^#]*/, '');
  const isReachable = /^https?:$/.test(location.protocol) && !isOwnMachine(location.hostname);
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1Z`] : [])));
  return (
    <TalkDialog name="code" title={messages.codeLead} closeLabel={messages.close} onClose={onClose}>
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
        <p class="scene-code-fault">{messages.phonesCannot}</p>
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
