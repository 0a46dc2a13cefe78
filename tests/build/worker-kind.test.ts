import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildClassicScript } from '../../src/build/classic-scripts.ts';
import { workerKind } from '../../src/build/worker-kind.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const keepPage = async () => (await buildClassicScript(ROOT, 'src/offline/keep-page.ts')).code;
afterEach(() => vi.unstubAllEnvs());

describe('the worker of a build', () => {
  it.each([
    [{}, 'usual'],
    [{ WITHDRAW: '', URGENT: '0' }, 'usual'],
    [{ URGENT: '1' }, 'urgent'],
    [{ WITHDRAW: 'yes' }, 'withdrawn'],
    [{ WITHDRAW: '1', URGENT: '0' }, 'withdrawn'],
  ] as const)('with %j is the %s one', (env, kind) => {
    expect(workerKind(env)).toBe(kind);
  });

  it('that withdraws is asked after by pages that keep nothing themselves', async () => {
    vi.stubEnv('VITE_KEEP', '');
    expect((await keepPage()).includes('.register(')).toBe(true);
    vi.stubEnv('VITE_KEEP', 'nothing');
    const code = await keepPage();
    expect(code.includes('.register(')).toBe(false);
    expect(code.includes('.update()')).toBe(true);
  });

  it('is refused where both are asked for', () => {
    expect(() => workerKind({ WITHDRAW: '1', URGENT: '1' })).toThrow('expected one of them');
  });
});
