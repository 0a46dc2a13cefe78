import { describe, expect, it } from 'vitest';
import { importsIn } from './imports-in.ts';

describe('the imports of a built script', () => {
  it('are told apart by when they are fetched', () => {
    const code = 'import{a as b}from"./one.js";import"./two.js";const c=()=>import(`./three.js`);c(b)';
    expect(importsIn('x.js', code)).toEqual({ atOnce: ['./one.js', './two.js'], later: ['./three.js'] });
  });

  it('include what is only passed on', () => {
    expect(importsIn('x.js', 'export{a}from"./one.js";export*from"./two.js"').atOnce).toEqual(['./one.js', './two.js']);
  });

  it('are named once, however often they are written', () => {
    const code = 'import{a}from"./one.js";import{b}from"./one.js";a(import("./two.js"),import(\'./two.js\'),b)';
    expect(importsIn('x.js', code)).toEqual({ atOnce: ['./one.js'], later: ['./two.js'] });
  });

  it('are not found in words that only look like them', () => {
    const code = 'const a=\'import "./one.js"\';/* import("./two.js") */a';
    expect(importsIn('x.js', code)).toEqual({ atOnce: [], later: [] });
  });

  it('leave out addresses that are worked out while running', () => {
    expect(importsIn('x.js', 'const a="one";import(`./${a}.js`);import(a)').later).toEqual([]);
  });

  it('are refused where the script cannot be read', () => {
    expect(() => importsIn('x.js', 'import{from')).toThrow(/x\.js/);
  });
});
