import { describe, expect, it } from 'vitest';
import { BACKGROUNDS, TEXT_COLOURS, isFaint } from '../../../src/views/embed-dialog/embed-choices-form.tsx';
import { tokenIn } from '../../map/style/style-tokens.ts';

describe('a colour for the lines of a frame', () => {
  it('is faint where it can hardly be told from the ground it lies on', () => {
    expect(isFaint('#fff3c4', 'light')).toBe(true);
    expect(isFaint('#fff3c4', 'dark')).toBe(false);
    expect(isFaint('#a3243b', 'light')).toBe(false);
    expect(isFaint('#211c15', 'dark')).toBe(true);
  });

  it('is faint on a reader’s own theme when it is on either', () => {
    expect(isFaint('#211c15', 'auto')).toBe(true);
    expect(isFaint('#b3563f', 'auto')).toBe(false);
  });

  it('is measured on the grounds pages have', () => {
    for (const theme of ['light', 'dark'] as const) {
      const found = [tokenIn(theme, '--paper'), tokenIn(theme, '--ink')];
      expect(found).toEqual([BACKGROUNDS[theme], TEXT_COLOURS[theme]]);
    }
  });
});
