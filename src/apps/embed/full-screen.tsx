import { useEffect, useState } from 'preact/hooks';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';

export type FullScreen = {
  /** Whether the page around us lets a frame fill the screen. */
  readonly isAllowed: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
};

/** What fills the screen, asked for each time. */
export function useFullScreen(fillsScreen: () => Element): FullScreen {
  const [isAllowed, allow] = useState(false);
  const [isFull, fill] = useState(false);
  useEffect(() => {
    allow(document.fullscreenEnabled);
    const onChange = () => fill(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    // A refusal leaves everything as it is.
    const asked = isFull ? document.exitFullscreen() : fillsScreen().requestFullscreen();
    asked.catch(() => undefined);
  };
  return { isAllowed, isFull, toggle };
}

export function FullScreenButton({ words, screen }: { readonly words: EmbedMessages; readonly screen: FullScreen }) {
  const { isFull, toggle } = screen;
  return (
    <button
      type="button"
      class="icon-button needs-script"
      aria-label={isFull ? words.leaveFullScreen : words.fullScreen}
      onClick={toggle}
    >
      <ControlIcon name={isFull ? 'inward' : 'outward'} />
    </button>
  );
}
