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

describe('what windows tell one another', () => {
  it('is taken as it was sent, and without anything besides', () => {
    expect(readTalkMessage({ ...MESSAGE, more: 1 })).toEqual(MESSAGE);
  });

  it('is refused wherever one part is not what it should be', () => {
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

  it('never fails, whatever is posted', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readTalkMessage(data)));
  });

  it('has one last mover, the same for all', () => {
    const moves = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: MOVES - 1 }), fc.constantFrom(MOVES / 2, MOVES - 1));
    const move = fc.record({ mover: fc.string(), moves });
    fc.assert(
      fc.property(move, move, (a, b) => {
        const isTie = a.moves === b.moves && a.mover === b.mover;
        expect(isLaterMove(a, b) !== isLaterMove(b, a)).toBe(!isTie);
      }),
    );
  });

  it('never leaves anyone stuck: whatever was told last, the next move of any window comes after it', () => {
    const moves = fc.oneof(fc.nat({ max: MOVES - 1 }), fc.constantFrom(0, MOVES / 2, MOVES - 1));
    fc.assert(
      fc.property(moves, fc.string(), fc.string(), (told, stranger, mover) => {
        const heard = readTalkMessage({ ...MESSAGE, moves: told, mover: stranger });
        const next = { mover, moves: (told + 1) % MOVES };
        expect(heard && isLaterMove(next, heard)).toBe(true);
        expect(readTalkMessage({ ...MESSAGE, ...next })).toBeDefined();
      }),
    );
  });
});
