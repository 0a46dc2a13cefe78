import type { TalkState } from './talk-store.ts';

export type TalkRole = 'audience' | 'speaker';

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
