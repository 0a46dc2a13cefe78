import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawIncrementally } from '../../../src/map/live/draw-incrementally.ts';

type Layer = { readonly id: string; readonly type: string; readonly first: number };

/** A map of layers that each take `first` ms at their first draw, and no time after it. */
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

describe('the first frames of a map', () => {
  it('draw new layers until the budget of a frame is used, and request another frame for the rest', () => {
    const { map, frame } = made(13, 13, 13, 13, 13);
    drawIncrementally(map);
    expect(frame()).toEqual({ shown: 'ab', took: 26, isAskedAgain: true });
    expect(frame()).toMatchObject({ took: 26, isAskedAgain: true });
  });

  it('draw only new layers until there are none, and then all layers', () => {
    const { map, frame } = made(13, 13, 13, 13, 13);
    drawIncrementally(map);
    expect([frame(), frame(), frame()].map(({ shown }) => shown)).toEqual(['ab', 'cd', 'e']);
    expect(frame()).toEqual({ shown: 'abcde', took: 0, isAskedAgain: false });
  });

  it('draw one new layer at least, however long that takes', () => {
    const { map, frame } = made(500, 500, 500);
    drawIncrementally(map);
    expect([frame(), frame(), frame()].map(({ shown }) => shown)).toEqual(['a', 'b', 'c']);
  });

  it('are one where no layer takes long', () => {
    const { map, frame } = made(1, 1, 1);
    drawIncrementally(map);
    expect(frame()).toEqual({ shown: 'abc', took: 3, isAskedAgain: false });
  });

  it('draw nothing new while a finger is on the screen, and go on when it has left', () => {
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

  it('call back when the map is complete, and only once', () => {
    const { map, frame } = made(30, 30);
    const { whenWhole } = drawIncrementally(map);
    const callback = vi.fn();
    frame();
    whenWhole(callback);
    frame();
    expect(callback).not.toHaveBeenCalled();
    expect(frame().shown).toBe('ab');
    expect(callback).toHaveBeenCalledTimes(1);
    expect(frame()).toEqual({ shown: 'ab', took: 0, isAskedAgain: false });
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('are not awaited where MapLibre starts another painter after its WebGL context was lost', () => {
    const { map, frame, restore } = made(30, 30);
    const { whenWhole } = drawIncrementally(map);
    frame();
    restore();
    const callback = vi.fn();
    whenWhole(callback);
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
