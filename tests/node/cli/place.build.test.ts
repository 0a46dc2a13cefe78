import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { place } from '../../../src/node/cli/place.ts';
import { GAZETTEER_SOURCE, readGazetteer } from '../../../src/node/cli/read-gazetteer.ts';
import { GOOD } from './refused-case.ts';

const MAWDI = fileURLToPath(new URL('../../../src/node/cli/mawdi.mjs', import.meta.url));

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mawdi-place-'));
  await cp(GOOD, join(cwd, 'date-market-2024'), { recursive: true });
});
afterEach(() => rm(cwd, { recursive: true }));

function mawdi(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAWDI, ...args], { cwd }, (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}

describe('mawdi place', () => {
  it('prints settlements of a name with position, source, licence and a feature that the checker accepts', async () => {
    const { code, out } = await mawdi('place', 'Tikrit', '--near', 'IQ', '--language', 'en');
    expect(code).toBe(0);
    expect(out).toContain('found by  Tikrit: this very name');
    expect(out).toContain('GeoNames, CC BY 4.0');
    const feature = JSON.parse(/\n(\{[\s\S]*?\n\})\n/.exec(out)?.[1] ?? '') as { id: string };
    expect(feature).toMatchObject({ properties: { ids: { geonames: 90150 } } });
    const file = join(cwd, 'date-market-2024', 'places.geojson');
    const places = JSON.parse(await readFile(file, 'utf8')) as { features: { id: string }[] };
    const [first, ...others] = places.features;
    await writeFile(file, JSON.stringify({ ...places, features: [{ ...feature, id: first?.id }, ...others] }));
    expect(await mawdi('check', 'date-market-2024')).toMatchObject({ code: 0 });
  });

  it('ends with 1 where no settlement bears the name', async () => {
    const { code, out } = await mawdi('place', 'Nowhereburg');
    expect(code).toBe(1);
    expect(out).toContain('the gazetteer has no settlement called "Nowhereburg"');
  });

  it('offers nothing to paste where the settlements of a name are all in other countries', () => {
    const { lines, isFound } = place('Tawila', { near: 'SD' }, readGazetteer(), GAZETTEER_SOURCE);
    expect(isFound).toBe(false);
    expect(lines.join('\n')).toContain('has no settlement called "Tawila" in SD');
    expect(lines.join('\n')).not.toContain('"Feature"');
  });
});
