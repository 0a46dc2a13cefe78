import { describe, expect, it } from 'vitest';
import { readSource } from '../../source-tree.ts';

const FILES = new Map(readSource().map((file) => [file.path, file]));

/** A file of `src` with all files and packages that are loaded with it: static imports, transitively, without types. */
function loadedWith(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  // A `Set` also iterates over what is added during the loop.
  for (const path of loaded) {
    const { imports = [], text = '' } = FILES.get(path) ?? {};
    for (const { target, file, isTypeOnly } of imports)
      if (!isTypeOnly && !text.includes(`import('${target}')`)) loaded.add(file ?? target);
  }
  return loaded;
}

describe('a build whose app is cached', () => {
  const loaded = loadedWith('node/site/build-site.ts');

  it('loads the modules that write a site', () => {
    expect([...loaded]).toEqual(
      expect.arrayContaining(['node/bundle/bundle-app.ts', 'node/site/write-site.ts', 'node/fonts/subset-fonts.ts']),
    );
  });

  it('does not load Vite, which only bundling needs', () => {
    expect([...loaded].filter((path) => path === 'vite' || path.startsWith('vite/'))).toEqual([]);
    expect(loadedWith('node/bundle/bundle-classic.ts')).toContain('vite');
  });
});
