import { describe, expect, it } from 'vitest';
import { importsIn } from './imports-in.ts';

describe('the imports of a built script', () => {
  it('are separated into static and dynamic imports', () => {
    const code = 'import{a as b}from"./one.js";import"./two.js";const c=()=>import(`./three.js`);c(b)';
    expect(importsIn('x.js', code)).toEqual({ atOnce: ['./one.js', './two.js'], later: ['./three.js'] });
  });

  it('include re-exports', () => {
    expect(importsIn('x.js', 'export{a}from"./one.js";export*from"./two.js"').atOnce).toEqual(['./one.js', './two.js']);
  });

  it('contain each path once', () => {
    const code = 'import{a}from"./one.js";import{b}from"./one.js";a(import("./two.js"),import(\'./two.js\'),b)';
    expect(importsIn('x.js', code)).toEqual({ atOnce: ['./one.js'], later: ['./two.js'] });
  });

  it('do not include strings and comments that look like imports', () => {
    const code = 'const a=\'import "./one.js"\';/* import("./two.js") */a';
    expect(importsIn('x.js', code)).toEqual({ atOnce: [], later: [] });
  });

  it('do not include paths computed at run time', () => {
    expect(importsIn('x.js', 'const a="one";import(`./${a}.js`);import(a)').later).toEqual([]);
  });

  it('throw an error if the script cannot be parsed', () => {
    expect(() => importsIn('x.js', 'import{from')).toThrow(/x\.js/);
  });
});
