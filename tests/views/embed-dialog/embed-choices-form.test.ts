import { describe, expect, it } from 'vitest';
import { BACKGROUNDS, TEXT_COLOURS, isFaint } from '../../../src/views/embed-dialog/embed-choices-form.tsx';
import { tokenIn } from '../../map/style/style-tokens.ts';

describe('the accent colour of an embed', () => {
  it('is reported where it has too little contrast with its background', () => {
    expect(isFaint('#fff3c4', 'light')).toBe(true);
    expect(isFaint('#fff3c4', 'dark')).toBe(false);
    expect(isFaint('#a3243b', 'light')).toBe(false);
    expect(isFaint('#211c15', 'dark')).toBe(true);
  });

  it('is reported with the theme `auto` if it has too little contrast with either background', () => {
    expect(isFaint('#211c15', 'auto')).toBe(true);
    expect(isFaint('#b3563f', 'auto')).toBe(false);
  });

  it('is compared with the background colours of the style sheet', () => {
    for (const theme of ['light', 'dark'] as const) {
      const found = [tokenIn(theme, '--paper'), tokenIn(theme, '--ink')];
      expect(found).toEqual([BACKGROUNDS[theme], TEXT_COLOURS[theme]]);
    }
  });
});
