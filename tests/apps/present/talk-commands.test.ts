import { describe, expect, it } from 'vitest';
import { type KeyPress, commandForKey } from '../../../src/apps/present/talk-commands.tsx';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...rest,
});

describe('the keys of a talk', () => {
  it('include those of clickers in every language', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(commandForKey(press('PageDown'), language)).toBe('next');
      expect(commandForKey(press('PageUp'), language)).toBe('previous');
      expect(commandForKey(press('F5'), language)).toBe('full');
      expect(commandForKey(press('Escape'), language)).toBe('overview');
      expect(commandForKey(press('.'), language)).toBe('black');
    }
  });

  it('follow the direction of reading: the left arrow goes on in Arabic, the right one in English', () => {
    expect(commandForKey(press('ArrowLeft'), 'ar')).toBe('next');
    expect(commandForKey(press('ArrowRight'), 'ar')).toBe('previous');
    expect(commandForKey(press('ArrowRight'), 'en')).toBe('next');
    expect(commandForKey(press('ArrowLeft'), 'en')).toBe('previous');
  });

  it('are physical keys on an Arabic keyboard layout', () => {
    const arabic = [
      ['ى', 'KeyN', 'next'],
      ['لا', 'KeyB', 'black'],
      ['ب', 'KeyF', 'full'],
      ['س', 'KeyS', 'speaker'],
      ['خ', 'KeyO', 'overview'],
      ['ل', 'KeyG', 'goTo'],
      ['م', 'KeyL', 'spot'],
      ['ش', 'KeyA', 'auto'],
      ['ض', 'KeyQ', 'code'],
      ['ز', 'Period', 'black'],
    ] as const;
    for (const [key, code, verb] of arabic) expect(commandForKey(press(key, { code }), 'ar'), code).toBe(verb);
    expect(commandForKey(press('؟', { code: 'Slash', shiftKey: true }), 'ar')).toBe('help');
  });

  it('are typed letters on any Latin layout', () => {
    expect(commandForKey(press('a', { code: 'KeyQ' }), 'en')).toBe('auto');
  });

  it('exclude shortcuts of the browser and letters without a command', () => {
    expect(commandForKey(press('f', { ctrlKey: true }), 'en')).toBeUndefined();
    expect(commandForKey(press('s', { metaKey: true }), 'en')).toBeUndefined();
    expect(commandForKey(press('x', { code: 'KeyX' }), 'en')).toBeUndefined();
    expect(commandForKey(press('Tab', { code: 'Tab' }), 'en')).toBeUndefined();
  });

  it('include Space for the next position and Shift+Space for the previous one', () => {
    expect(commandForKey(press(' '), 'ar')).toBe('next');
    expect(commandForKey(press(' ', { shiftKey: true }), 'ar')).toBe('previous');
  });
});
