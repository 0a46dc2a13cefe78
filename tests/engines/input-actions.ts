import type { Spot } from './middle-of.ts';
import { KEYS } from './visitor.ts';

/** Actions as WebDriver has them, with BiDi and without. */
export function clickAt(spots: readonly Spot[]): readonly object[] {
  const sum = (axis: keyof Spot) => Math.round(spots.reduce((total, spot) => total + spot[axis], 0));
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

/** `Shift+Tab` holds the first while the second is pressed. */
export function pressesOf(keys: readonly string[]): readonly object[] {
  const actions = keys.flatMap((key) => {
    const held = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
    return [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...[...held].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}
