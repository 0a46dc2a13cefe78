import { describe, expect, it } from 'vitest';
import { themePalettes } from '../../src/build/theme-palettes.ts';
import { FAMILIES, LANGUAGES } from '../../src/model/article.ts';
import { pictureRules } from '../../src/pictures/picture-rules.ts';
import { pictureSheet } from '../../src/pictures/picture-sheet.ts';
import { allAttributes, readSvg } from '../still/read-markup.ts';
import { drawCard, ROOT } from './drawn-card.ts';

const { light, ink } = themePalettes(ROOT);
const RULES = pictureRules(light, ink);

describe('the rules of a picture', () => {
  it('paint each topic in its own colour', () => {
    for (const family of FAMILIES)
      expect(RULES).toContain(
        `[data-family="${family}"] .token-solid, [data-family="${family}"] .mark-dot { fill: ${light.topic[family]} }`,
      );
  });

  it('know no custom properties: what draws the picture knows none', () => {
    expect(RULES).not.toContain('var(');
    expect(RULES).not.toMatch(/undefined|NaN/);
  });

  it.each(LANGUAGES)('say something of every part a mark is drawn with, in %s', (language) => {
    const classes = allAttributes(readSvg(drawCard(language)))
      .filter(({ name }) => name === 'class')
      .flatMap(({ value }) => value.split(' '));
    const parts = [...new Set(classes)].filter((name) =>
      /^(mark|token)-|^still-(name|target|number|hatch)$/.test(name),
    );
    expect(parts.length).toBeGreaterThan(6);
    expect(parts.filter((part) => !new RegExp(`\\.${part}[ ,]`).test(RULES))).toEqual([]);
  });

  it('let rings and leaders reach beyond the small box they are drawn in', () => {
    expect(RULES).toContain('.mark-ground { overflow: visible }');
  });
});

describe('the sheet of a picture', () => {
  it('has one theme, the light one, and one size', () => {
    expect(pictureSheet.colour({ light: '#ffffffff', dark: '#000000ff' })).toBe('#ffffffff');
    expect(pictureSheet.bySize('stroke-width', ['1', '2'])).toBe('');
    expect(pictureSheet.text()).toBe('');
  });
});
