import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Combobox, EMPTY_BOX, pressKey, typeInto } from '../../src/search/combobox.ts';

const OPTIONS = 3;
const TYPED = typeInto('بغداد');
const press = (box: Combobox, ...keys: readonly string[]) =>
  keys.reduce((held, key) => pressKey(held, key, OPTIONS).box, box);

describe('the arrow keys', () => {
  it('walk through the options and come round', () => {
    expect([1, 2, 3, 4].map((times) => press(TYPED, ...Array<string>(times).fill('ArrowDown')).active)).toEqual([
      0, 1, 2, 0,
    ]);
    expect(press(TYPED, 'ArrowUp').active).toBe(2);
    expect(press(TYPED, 'ArrowDown', 'ArrowUp').active).toBe(2);
  });

  it('open a closed list, and do nothing where there is none', () => {
    expect(press(TYPED, 'Escape', 'ArrowDown')).toEqual({ query: 'بغداد', isOpen: true, active: 0 });
    expect(pressKey(TYPED, 'ArrowDown', 0)).toEqual({ box: TYPED, isTaken: false });
  });

  it('sideways, and Home and End, move the caret in the text and leave the options', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      const pressed = pressKey(press(TYPED, 'ArrowDown'), key, OPTIONS);
      expect(pressed, key).toEqual({ box: TYPED, isTaken: false });
    }
  });
});

describe('Enter', () => {
  it('chooses the option in hand, closes the list and keeps what was typed', () => {
    const { box, chosen } = pressKey(press(TYPED, 'ArrowDown', 'ArrowDown'), 'Enter', OPTIONS);
    expect(chosen).toBe(1);
    expect(box).toEqual({ query: 'بغداد', isOpen: false, active: undefined });
  });

  it('chooses the nearest where none is in hand, opens a closed list, and chooses nothing where there is nothing', () => {
    expect(pressKey(TYPED, 'Enter', OPTIONS).chosen).toBe(0);
    const closed = press(TYPED, 'Escape');
    expect(pressKey(closed, 'Enter', OPTIONS)).toEqual({ box: TYPED, isTaken: true });
    expect(pressKey(TYPED, 'Enter', 0).chosen).toBeUndefined();
  });
});

describe('Escape', () => {
  it('first closes, then clears, then is left to the page', () => {
    const closed = pressKey(TYPED, 'Escape', OPTIONS);
    expect(closed).toEqual({ box: { query: 'بغداد', isOpen: false, active: undefined }, isTaken: true });
    const cleared = pressKey(closed.box, 'Escape', OPTIONS);
    expect(cleared).toEqual({ box: EMPTY_BOX, isTaken: true });
    expect(pressKey(cleared.box, 'Escape', 0).isTaken).toBe(false);
  });
});

it('Tab closes the list and goes where it always goes', () => {
  expect(pressKey(TYPED, 'Tab', OPTIONS)).toEqual({ box: press(TYPED, 'Escape'), isTaken: false });
});

it('whatever is pressed, the option in hand is one of those listed', () => {
  const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab', 'Home', 'x'));
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 9 }), (pressed, options) => {
      let box = TYPED;
      for (const key of pressed) {
        const after = pressKey(box, key, options);
        for (const at of [after.box.active, after.chosen])
          if (at !== undefined) expect(at >= 0 && at < options).toBe(true);
        box = after.box;
      }
    }),
  );
});
