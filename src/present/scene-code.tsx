import { encode } from 'uqr';
import type { PresentMessages } from '../words/present-words.ts';
import { TalkDialog } from './talk-dialog.tsx';

/** Quiet squares around a code, as its standard wants. */
const QUIET_ZONE = 4;

/** The address of the scene on show, for the phones of a class: as a code and in letters. */
export function SceneQrDialog({ words, onClose }: { readonly words: PresentMessages; readonly onClose: () => void }) {
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

/** Names of the machine a page is shown on: nobody else reaches it by them. */
export function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^(127\.|0\.0\.0\.0$|\[?::1\]?$)/.test(host);
}
