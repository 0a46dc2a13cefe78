import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { themePalettes } from '../../src/node/theme-palettes.ts';
import { makePalette, tokenIn } from '../map/style/style-tokens.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { light, dark, ink } = themePalettes(ROOT);

const scratch = mkdtempSync(join(tmpdir(), 'mawdi-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The palettes of a project with a changed `tokens.css`. */
function palettesAfter(change: (sheet: string) => string) {
  mkdirSync(join(scratch, 'src/styles'), { recursive: true });
  cpSync(join(ROOT, 'src/styles/tokens.css'), join(scratch, 'src/styles/tokens.css'));
  const file = join(scratch, 'src/styles/tokens.css');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return themePalettes(scratch);
}

describe('the palettes of the build', () => {
  it('are those of the page, in the light and in the dark theme', () => {
    expect(light).toEqual(makePalette('light'));
    expect(dark).toEqual(makePalette('dark'));
    expect(dark).not.toEqual(light);
  });

  it('include the surface and text colours of pictures, all of the light theme', () => {
    for (const colour of Object.values(ink)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(ink).toMatchObject({ paper: tokenIn('light', '--paper'), ink2: tokenIn('light', '--ink-2') });
  });

  it('follow the style sheet, the only place that defines colours', () => {
    const { light: changed } = palettesAfter((sheet) => sheet.replace(/--map-water:[^;]+;/, '--map-water: #010203;'));
    expect(changed.water).toBe('#010203');
  });

  it('ignore comments in the style sheet', () => {
    expect(palettesAfter((sheet) => `/* :root { --map-water: #ff0000; } */\n${sheet}`).light).toEqual(light);
  });

  it('cause an error with the name of a missing colour or theme', () => {
    expect(() => palettesAfter((sheet) => sheet.replaceAll(/--map-coast:[^;]+;/g, ''))).toThrow('--map-coast');
    expect(() => palettesAfter((sheet) => sheet.replaceAll(":root[data-theme='dark']", '.gone'))).toThrow(
      "data-theme='dark'",
    );
  });
});
