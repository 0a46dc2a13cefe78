import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLaterMove, MOVES, readTalkMessage, type TalkMessage } from '../../../src/apps/present/window-sync.ts';

const MESSAGE: TalkMessage = {
  source: 'mawdi-talk',
  article: 'harbour-2020',
  talk: '1-2-3-4',
  role: 'speaker',
  mover: 'a',
  moves: 3,
  isHello: false,
  scene: 2,
  step: 0,
  isBlack: false,
};

describe('a message between the windows of a talk', () => {
  it('is read without unknown properties', () => {
    expect(readTalkMessage({ ...MESSAGE, more: 1 })).toEqual(MESSAGE);
  });

  it('is refused if one property is not valid', () => {
    const wrong: readonly Partial<Record<keyof TalkMessage, unknown>>[] = [
      { source: 'mawdi-host' },
      { role: 'owner' },
      { scene: -1 },
      { scene: 1.5 },
      { step: '0' },
      { moves: Number.MAX_VALUE },
      { moves: Number.MAX_SAFE_INTEGER },
      { moves: MOVES },
      { moves: 0.5 },
      { talk: undefined },
      { talk: 'x'.repeat(201) },
      { isBlack: 'yes' },
      { article: 'x'.repeat(201) },
      { mover: undefined },
    ];
    for (const part of wrong) expect(readTalkMessage({ ...MESSAGE, ...part }), JSON.stringify(part)).toBeUndefined();
  });

  it('of any content never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readTalkMessage(data)));
  });

  it('with the last move is the same one for every window', () => {
    const moves = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: MOVES - 1 }), fc.constantFrom(MOVES / 2, MOVES - 1));
    const move = fc.record({ mover: fc.string(), moves });
    fc.assert(
      fc.property(move, move, (a, b) => {
        const isTie = a.moves === b.moves && a.mover === b.mover;
        expect(isLaterMove(a, b) !== isLaterMove(b, a)).toBe(!isTie);
      }),
    );
  });

  it('never blocks a window: its next move is later than any message received', () => {
    const moves = fc.oneof(fc.nat({ max: MOVES - 1 }), fc.constantFrom(0, MOVES / 2, MOVES - 1));
    fc.assert(
      fc.property(moves, fc.string(), fc.string(), (received, stranger, mover) => {
        const message = readTalkMessage({ ...MESSAGE, moves: received, mover: stranger });
        const next = { mover, moves: (received + 1) % MOVES };
        expect(message && isLaterMove(next, message)).toBe(true);
        expect(readTalkMessage({ ...MESSAGE, ...next })).toBeDefined();
      }),
    );
  });
});
