import type { TalkState, TalkStore } from './talk-store.ts';

const TALK_PREFIX = 'mawdi-talk ';
const SPEAKER_PREFIX = 'mawdi-speaker ';

/**
 * The talk this window shows to an audience, by a name of its own: two talks in one browser leave each other alone. It is
 * kept as the name of the window, which outlives a reload where storage is blocked too, and which no other window has.
 */
export function ownTalkName(): string {
  if (!window.name.startsWith(TALK_PREFIX)) {
    // Not `randomUUID`: a page without a certificate, as on a school’s own server, has none.
    window.name = TALK_PREFIX + crypto.getRandomValues(new Uint32Array(4)).join('-');
  }
  return window.name.slice(TALK_PREFIX.length);
}

/** The name of the window in which someone speaks to a talk, for whoever opens it. */
export const speakerWindowName = (talk: string): string => SPEAKER_PREFIX + talk;

/** The talk that this window was opened to speak to; one that was opened by hand speaks to none that stands already. */
export function followedTalkName(): string {
  return window.name.startsWith(SPEAKER_PREFIX) ? window.name.slice(SPEAKER_PREFIX.length) : ownTalkName();
}

type TalkRole = 'audience' | 'speaker';

/** What the windows of a talk tell one another. */
export type TalkMessage = TalkState & {
  readonly source: 'mawdi-talk';
  readonly article: string;
  /** The same article may be told in the next tab: a name that a window of another talk does not know. */
  readonly talk: string;
  readonly role: TalkRole;
  /** The window that moved last, and how often anybody has moved, below `MOVES`: the later move counts everywhere. */
  readonly mover: string;
  readonly moves: number;
  /** Asks the others to say where they stand. */
  readonly isHello: boolean;
};

/**
 * Moves are counted round and round, as on a dial. A window that was told of a billion moves can still move after it;
 * counted upwards without end, nobody could, and the audience would be stuck.
 */
export const MOVES = 1_000_000_000;

/** A message of ours, or undefined: anything may be posted to a window. */
export function readTalkMessage(data: unknown): TalkMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, article, talk, role, mover, moves, isHello, scene, step, isBlack } = data as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
  if (source !== 'mawdi-talk' || (role !== 'audience' && role !== 'speaker')) return undefined;
  if (
    !isText(article) ||
    !isText(talk) ||
    !isText(mover) ||
    !isCount(moves) ||
    moves >= MOVES ||
    !isCount(scene) ||
    !isCount(step)
  )
    return undefined;
  if (!isFlag(isHello) || !isFlag(isBlack)) return undefined;
  return { source, article, talk, role, mover, moves, isHello, scene, step, isBlack };
}

type Move = Pick<TalkMessage, 'mover' | 'moves'>;

/** Whether a move came after another; of two at the same moment every window picks the same one. */
export function isLaterMove(a: Move, b: Move): boolean {
  const ahead = (a.moves - b.moves + MOVES) % MOVES;
  return ahead === 0 || ahead === MOVES / 2 ? a.mover > b.mover : ahead < MOVES / 2;
}

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
