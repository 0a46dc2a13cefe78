import { isLaterMove, MOVES, readTalkMessage, type TalkMessage, type TalkRole } from './talk-message.ts';
import type { TalkStore } from './talk-store.ts';

/** Also heard by a window that was loaded anew and knows nobody. */
const BEAT_MS = 2000;
/** A window not heard of for this long is gone, or asleep. */
const GONE_MS = 7000;

export type WindowSync = {
  /** A window this one opened. */
  readonly add: (opened: Window) => void;
  readonly stop: () => void;
};

type SyncOptions = {
  readonly article: string;
  /** Which talk of the article: windows of another are not heard. */
  readonly talk: string;
  readonly role: TalkRole;
  readonly store: TalkStore;
  /** Told whether a window of the other kind answers. */
  readonly onPeer: (isThere: boolean) => void;
};

/**
 * Keeps the windows of a talk in step: over a channel where the browser has one for this page, and by messages to the
 * windows it knows, for pages on a disk. Whoever moved last is followed by all.
 */
export function syncWindows({ article, talk, role, store, onPeer }: SyncOptions): WindowSync {
  // Not `randomUUID`: a page without a certificate, as on a school’s own server, has none.
  const self = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const windows = new Set<Window>();
  if (window.opener) windows.add(window.opener as Window);
  const channel = channelOf(talk);
  const target = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
  // Of two windows just opened it is the audience’s that has an address to go by.
  let move: { readonly mover: string; readonly moves: number } = { mover: self, moves: role === 'audience' ? 1 : 0 };
  let isFollowing = false;
  let lastHeard = -Infinity;

  const tell = (isHello = false) => {
    const message: TalkMessage = { source: 'mawdi-talk', article, talk, role, ...move, isHello, ...store.state.get() };
    channel?.postMessage(message);
    for (const other of windows) {
      if (other.closed) windows.delete(other);
      else other.postMessage(message, target);
    }
  };
  const hear = (data: unknown, from?: MessageEventSource | null) => {
    const message = readTalkMessage(data);
    if (!message || message.article !== article || message.talk !== talk) return;
    if (from && from !== window) windows.add(from as Window);
    if (message.role !== role) {
      lastHeard = performance.now();
      onPeer(true);
    }
    if (isLaterMove(message, move)) {
      move = { mover: message.mover, moves: message.moves };
      isFollowing = true;
      store.restore(message);
      isFollowing = false;
    } else if (message.isHello || isLaterMove(move, message)) tell();
  };
  const onMessage = ({ data, source, origin }: MessageEvent) => {
    if (origin === location.origin || (origin === 'null' && target === '*')) hear(data, source);
  };
  const unlisten = store.state.listen(() => {
    if (isFollowing) return;
    move = { mover: self, moves: (move.moves + 1) % MOVES };
    tell();
  });
  addEventListener('message', onMessage);
  channel?.addEventListener('message', ({ data }: MessageEvent) => hear(data));
  tell(true);
  const beat = setInterval(() => {
    tell();
    if (performance.now() - lastHeard > GONE_MS) onPeer(false);
  }, BEAT_MS);
  return {
    add: (opened) => void windows.add(opened),
    stop: () => {
      clearInterval(beat);
      unlisten();
      removeEventListener('message', onMessage);
      channel?.close();
    },
  };
}

function channelOf(talk: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`mawdi-talk ${talk}`);
  } catch {
    // Pages without an origin of their own have none.
    return undefined;
  }
}
