import { useEffect, useState } from 'preact/hooks';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';

export type FullScreen = {
  /** Whether the host page allows this `<iframe>` to fill the screen. */
  readonly isAllowed: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
};

/** State and toggle of the full screen. `fillsScreen` returns the element to enlarge and is called at each toggle. */
export function useFullScreen(fillsScreen: () => Element): FullScreen {
  const [isAllowed, setAllowed] = useState(false);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    setAllowed(document.fullscreenEnabled);
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    // The browser may refuse; the state then stays the same.
    const change = isFull ? document.exitFullscreen() : fillsScreen().requestFullscreen();
    change.catch(() => undefined);
  };
  return { isAllowed, isFull, toggle };
}

export function FullScreenButton({
  messages,
  screen,
}: {
  readonly messages: EmbedMessages;
  readonly screen: FullScreen;
}) {
  const { isFull, toggle } = screen;
  return (
    <button
      type="button"
      class="icon-button needs-script"
      aria-label={isFull ? messages.leaveFullScreen : messages.fullScreen}
      onClick={toggle}
    >
      <ControlIcon name={isFull ? 'inward' : 'outward'} />
    </button>
  );
}
