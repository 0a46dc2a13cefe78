import { describe, expect, it } from 'vitest';
import { shadowCss } from '../../../src/apps/element/shadow-css.ts';

describe('a style sheet in a shadow root', () => {
  it('selects `.root` and `.body` in place of the root and body of the page', () => {
    expect(shadowCss(":root{--a:1}:root:not([data-theme='light']) .x{color:red}")).toBe(
      ".root{--a:1}.root:not([data-theme='light']) .x{color:red}",
    );
    expect(shadowCss('html{color:red}body,#mawdi{margin:0}.x body .y{top:0}')).toBe(
      '.root{color:red}.body,.body{margin:0}.x .body .y{top:0}',
    );
  });

  it('turns media queries of the width into container queries', () => {
    expect(shadowCss('@media (min-width:480px){.x{top:0}}')).toBe('@container mawdi (min-width:480px){.x{top:0}}');
    expect(shadowCss('@media (width<=56.1875em){.x{top:0}}')).toBe('@container mawdi (width<=56.1875em){.x{top:0}}');
    expect(shadowCss('@media (min-width:1px) and (max-width:2px){.x{top:0}}')).toBe(
      '@container mawdi (min-width:1px) and (max-width:2px){.x{top:0}}',
    );
  });

  it('keeps media queries of colour scheme and print', () => {
    const css = '@media (prefers-color-scheme:dark){.x{top:0}}@media print{.x{top:0}}';
    expect(shadowCss(css)).toBe(css);
  });

  it('counts a `rem` as at least 16 px', () => {
    expect(shadowCss('.x{font-size:.75rem;margin:2rem}')).toBe(
      '.x{font-size:calc(.75*max(16px,1rem));margin:calc(2*max(16px,1rem))}',
    );
  });
});
