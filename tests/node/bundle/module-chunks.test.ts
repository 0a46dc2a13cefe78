import { describe, expect, it } from 'vitest';
import { withRuntime } from '../../../src/node/bundle/module-chunks.ts';

const RUNTIME = {
  fileName: 'assets/rolldown-runtime-DK3Fl9T5.js',
  code: 'var e=Object.defineProperty,t=(t,n)=>{e(t,`n`,{value:n});return t};export{t};',
};

describe('the runtime of the bundler', () => {
  it('is inlined into a script that imports it, under the local name there', () => {
    const code = withRuntime('import{t as r}from"./rolldown-runtime-DK3Fl9T5.js";export const x=r({},5).n;', RUNTIME);
    expect(code).not.toContain('import');
    expect(code).toContain('const{t:r}=');
    expect(code).toContain('return{t:t}');
  });

  it('is inlined without a change to other imports', () => {
    const code = 'import{t as r}from"./reader-CdGemRXH.js";r();';
    expect(withRuntime(code, RUNTIME)).toBe(code);
  });

  it('is inlined with several names at once', () => {
    const runtime = { ...RUNTIME, code: 'var a=1,b=2;export{a as n,b as t};' };
    const code = withRuntime('import{n as x,t}from"./rolldown-runtime-DK3Fl9T5.js";export const y=x+t;', runtime);
    expect(code).toBe('const{n:x,t:t}=(()=>{var a=1,b=2;return{n:a,t:b}})();export const y=x+t;');
  });
});
