import type { TalkState } from './talk-store.ts';

export type TalkRole = 'audience' | 'speaker';

/** What the windows of a talk tell one another. */
export type TalkMessage = TalkState & {
  readonly source: 'mawdi-talk';
  /** Another article’s talk may be given in the next tab. */
  readonly article: string;
  readonly role: TalkRole;
  /** The window that moved last, and how often anybody has moved: the later move counts everywhere. */
  readonly mover: string;
  readonly moves: number;
  /** Asks the others to say where they stand. */
  readonly isHello: boolean;
};

/** A message of ours, or undefined: anything may be posted to a window. */
export function readTalkMessage(data: unknown): TalkMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, article, role, mover, moves, isHello, scene, step, isBlack } = data as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
  if (source !== 'mawdi-talk' || (role !== 'audience' && role !== 'speaker')) return undefined;
  if (!isText(article) || !isText(mover) || !isCount(moves) || !isCount(scene) || !isCount(step)) return undefined;
  if (!isFlag(isHello) || !isFlag(isBlack)) return undefined;
  return { source, article, role, mover, moves, isHello, scene, step, isBlack };
}

type Move = Pick<TalkMessage, 'mover' | 'moves'>;

/** Whether a move came after another; of two at the same moment every window picks the same one. */
export function isLater(a: Move, b: Move): boolean {
  return a.moves !== b.moves ? a.moves > b.moves : a.mover > b.mover;
}
