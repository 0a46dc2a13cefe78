import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawIncrementally } from '../../../src/map/live/draw-incrementally.ts';

type Layer = { readonly id: string; readonly type: string; readonly first: number };

/** A map of layers that each take `first` ms to draw for the first time, and nothing from then on. */
function makeMap(layers: readonly Layer[]) {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  const ready = new Set<string>();
  const waiting: (() => void)[] = [];
  let shown: string[] = [];
  let isAskedAgain = false;
  const painter = {
    render: () => {
      for (const layer of layers) painter.renderLayer(painter, {}, layer, [0], { currentPass: 'translucent' });
    },
    renderLayer: (...[, , { id, first }]: readonly [unknown, unknown, Layer, unknown, unknown]) => {
      if (!ready.has(id)) time += first;
      ready.add(id);
      shown.push(id);
    },
  };
  const frame = () => {
    const before = time;
    [shown, isAskedAgain] = [[], false];
    painter.render();
    for (const then of waiting.splice(0)) then();
    return { shown: shown.join(''), took: time - before, isAskedAgain };
  };
  let restore: () => void = () => undefined;
  const map = {
    painter,
    on: (_name: string, then: () => void) => (restore = then),
    triggerRepaint: () => (isAskedAgain = true),
    once: (_name: string, then: () => void) => waiting.push(then),
  };
  return { map: map as unknown as MapLibreMap, frame, restore: () => restore() };
}
const made = (...firsts: readonly number[]) =>
  makeMap(firsts.map((first, at) => ({ id: String.fromCharCode(97 + at), type: 'line', first })));

afterEach(() => vi.restoreAllMocks());

describe('the first picture of a map', () => {
  it('takes in layers until a frame has taken its time, and asks for another frame for the rest', () => {
    const { map, frame } = made(13, 13, 13, 13, 13);
    drawIncrementally(map);
    expect(frame()).toEqual({ shown: 'ab', took: 26, isAskedAgain: true });
    expect(frame()).toMatchObject({ took: 26, isAskedAgain: true });
  });

  it('draws what is new and nothing else, until nothing is, and then all', () => {
    const { map, frame } = made(13, 13, 13, 13, 13);
    drawIncrementally(map);
    expect([frame(), frame(), frame()].map(({ shown }) => shown)).toEqual(['ab', 'cd', 'e']);
    expect(frame()).toEqual({ shown: 'abcde', took: 0, isAskedAgain: false });
  });

  it('comes forward by one layer at least, however long that takes', () => {
    const { map, frame } = made(500, 500, 500);
    drawIncrementally(map);
    expect([frame(), frame(), frame()].map(({ shown }) => shown)).toEqual(['a', 'b', 'c']);
  });

  it('is whole in one frame where nothing takes long', () => {
    const { map, frame } = made(1, 1, 1);
    drawIncrementally(map);
    expect(frame()).toEqual({ shown: 'abc', took: 3, isAskedAgain: false });
  });

  it('takes in nothing new while a finger is on the screen, and goes on when it has left', () => {
    const { map, frame } = made(13, 13, 13);
    let isHeld = false;
    const waiting: (() => void)[] = [];
    drawIncrementally(map, {
      isAtRest: () => !isHeld,
      whenAtRest: (task) => void (isHeld ? waiting.push(task) : task()),
    });
    expect(frame()).toMatchObject({ shown: 'ab', isAskedAgain: true });
    isHeld = true;
    expect(frame()).toEqual({ shown: '', took: 0, isAskedAgain: false });
    isHeld = false;
    expect(waiting).toHaveLength(1);
    expect([frame(), frame()].map(({ shown }) => shown)).toEqual(['c', 'abc']);
  });

  it('is told once it is whole, and once only', () => {
    const { map, frame } = made(30, 30);
    const { whenWhole } = drawIncrementally(map);
    const told = vi.fn();
    frame();
    whenWhole(told);
    frame();
    expect(told).not.toHaveBeenCalled();
    expect(frame().shown).toBe('ab');
    expect(told).toHaveBeenCalledTimes(1);
    expect(frame()).toEqual({ shown: 'ab', took: 0, isAskedAgain: false });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not waited for where the library begins anew with another painter, after the drawing was lost', () => {
    const { map, frame, restore } = made(30, 30);
    const { whenWhole } = drawIncrementally(map);
    frame();
    restore();
    const told = vi.fn();
    whenWhole(told);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
