import type { Point } from './element-centre.ts';
import { KEYS } from './browser-session.ts';

/** The actions of a click, in the format of WebDriver, with BiDi and without. `points` are added up. */
export function clickActions(points: readonly Point[]): readonly object[] {
  const sum = (axis: keyof Point) => Math.round(points.reduce((total, point) => total + point[axis], 0));
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: sum('x'), y: sum('y') },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** The actions of key presses. `Shift+Tab` presses Tab while Shift is down. */
export function keyActions(keys: readonly string[]): readonly object[] {
  const actions = keys.flatMap((key) => {
    const pressedKeys = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
    return [
      ...pressedKeys.map((value) => ({ type: 'keyDown', value })),
      ...[...pressedKeys].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}
