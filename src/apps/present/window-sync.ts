import type { TalkState, TalkStore } from './talk-store.ts';

const TALK_PREFIX = 'mawdi-talk ';
const SPEAKER_PREFIX = 'mawdi-speaker ';

/**
 * The talk this audience window shows, by a name of its own, which keeps two talks in one browser apart. It is stored
 * as `window.name`, which survives a reload also where storage is blocked, and which no other window has.
 */
export function ownTalkName(): string {
  if (!window.name.startsWith(TALK_PREFIX)) {
    // `randomUUID` exists only with https, which a school’s own server may lack.
    window.name = TALK_PREFIX + crypto.getRandomValues(new Uint32Array(4)).join('-');
  }
  return window.name.slice(TALK_PREFIX.length);
}

/** The `window.name` of the speaker’s window of a talk. */
export const speakerWindowName = (talk: string): string => SPEAKER_PREFIX + talk;

/** The talk this speaker’s window was opened for; a window opened by hand has a new one. */
export function followedTalkName(): string {
  return window.name.startsWith(SPEAKER_PREFIX) ? window.name.slice(SPEAKER_PREFIX.length) : ownTalkName();
}

type TalkRole = 'audience' | 'speaker';

/** A message between the windows of a talk. */
export type TalkMessage = TalkState & {
  readonly source: 'mawdi-talk';
  readonly article: string;
  /** Name of the talk: the same article may be presented in another tab. */
  readonly talk: string;
  readonly role: TalkRole;
  /** The window that moved last, and the number of moves, below `MOVES`: the later move wins in every window. */
  readonly mover: string;
  readonly moves: number;
  /** Asks the other windows for their state. */
  readonly isHello: boolean;
};

/** The counter wraps at `MOVES` (serial number arithmetic), so that a forged high number cannot block later moves. */
export const MOVES = 1_000_000_000;

/** Validates a message; undefined for any other, since any page may post to a window. */
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

/** Whether a move is later than another; of two at the same moment every window chooses the same one. */
export function isLaterMove(a: Move, b: Move): boolean {
  const ahead = (a.moves - b.moves + MOVES) % MOVES;
  return ahead === 0 || ahead === MOVES / 2 ? a.mover > b.mover : ahead < MOVES / 2;
}

/** Milliseconds between messages, which also reach a window that has just loaded again. */
const BEAT_MS = 2000;
/** Milliseconds without a message after which a window counts as closed or suspended. */
const GONE_MS = 7000;

export type WindowSync = {
  /** Adds a window that this one has opened. */
  readonly add: (opened: Window) => void;
  readonly stop: () => void;
};

type SyncOptions = {
  readonly article: string;
  /** Name of the talk: messages of another one are ignored. */
  readonly talk: string;
  readonly role: TalkRole;
  readonly store: TalkStore;
  /** Called with whether a window of the other role answers. */
  readonly onPeer: (isThere: boolean) => void;
};

/**
 * Synchronises the windows of a talk: by `BroadcastChannel` where the page has one, and by `postMessage` to known
 * windows, for file: pages. The last move wins.
 */
export function syncWindows({ article, talk, role, store, onPeer }: SyncOptions): WindowSync {
  // `randomUUID` exists only with https, which a school’s own server may lack.
  const self = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const windows = new Set<Window>();
  if (window.opener) windows.add(window.opener as Window);
  const channel = channelOf(talk);
  const target = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
  // Of two windows opened at the same time the audience’s wins: its address names the scene.
  let move: { readonly mover: string; readonly moves: number } = { mover: self, moves: role === 'audience' ? 1 : 0 };
  let isFollowing = false;
  let lastHeard = -Infinity;

  const broadcast = (isHello = false) => {
    const message: TalkMessage = { source: 'mawdi-talk', article, talk, role, ...move, isHello, ...store.state.get() };
    channel?.postMessage(message);
    for (const other of windows) {
      if (other.closed) windows.delete(other);
      else other.postMessage(message, target);
    }
  };
  const receive = (data: unknown, from?: MessageEventSource | null) => {
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
    } else if (message.isHello || isLaterMove(move, message)) broadcast();
  };
  const onMessage = ({ data, source, origin }: MessageEvent) => {
    if (origin === location.origin || (origin === 'null' && target === '*')) receive(data, source);
  };
  const unlisten = store.state.listen(() => {
    if (isFollowing) return;
    move = { mover: self, moves: (move.moves + 1) % MOVES };
    broadcast();
  });
  addEventListener('message', onMessage);
  channel?.addEventListener('message', ({ data }: MessageEvent) => receive(data));
  broadcast(true);
  const beat = setInterval(() => {
    broadcast();
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
    // A page with an opaque origin has none.
    return undefined;
  }
}
