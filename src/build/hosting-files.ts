import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../model/languages.ts';
import { headersFile } from './headers-file.ts';
import { notFoundPage } from './not-found-page.ts';
import { packFiles } from './pack-files.ts';
import { carriedPolicy } from './page-policy.ts';

const NOT_FOUND = '404.html';

/**
 * The pages say the policy themselves, where no header can: before anything counts the bytes they are made of. `site`: the
 * absolute address it will stand at; empty where that is not known.
 */
export function carriedPolicies(site: string): Plugin {
  return {
    name: 'mawdi:carried-policies',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('found no folder to write to; expected the build to have one');
        await carryPolicy(dir, await filesIn(dir), originOf(site));
      },
    },
  };
}

type HostingOptions = {
  readonly site: string;
  readonly isCarried: boolean;
  /** Those of its pages, the first at its root. */
  readonly languages: () => readonly [Language, ...Language[]];
};

/**
 * Once everything is written, what hosts want beside it: `_headers` for those who read it, `.nojekyll` for the one that
 * would leave files out, a page to be sent where nothing is, and every text packed. `site` as above; `isCarried`: whether
 * pages say the policy themselves, and so this one too.
 */
export function hostingFiles({ site, isCarried, languages }: HostingOptions): Plugin {
  let dir = '';
  return {
    name: 'mawdi:hosting',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      dir = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error) return;
        const missing = notFoundPage(site, languages());
        const page = isCarried ? withPolicy(missing, NOT_FOUND, originOf(site)) : missing;
        await writeFile(join(dir, NOT_FOUND), page);
        const paths = await filesIn(dir);
        await writeFile(join(dir, '_headers'), headersFile(paths, originOf(site)));
        await writeFile(join(dir, '.nojekyll'), '');
        await packFiles(dir, paths);
      },
    },
  };
}

function originOf(site: string): string | undefined {
  return site === '' ? undefined : new URL(site).origin;
}

/**
 * The files of a built site, paths below its folder with `/` between names; what an earlier build left for hosts is none of
 * it. Throws for what no build writes: a link, or a name that some system reads as a path.
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !(entry.isFile() || entry.isDirectory()) || /[\\\p{Cc}]/u.test(entry.name));
  if (odd) throw new Error(`${JSON.stringify(odd.name)}: found a link or an odd name in ${folder}; expected files`);
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^(_headers|\.nojekyll|\.mawdi-build)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function carryPolicy(folder: string, paths: readonly string[], origin: string | undefined): Promise<void> {
  const pages = paths.filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    const file = join(folder, page);
    const html = await readFile(file, 'utf8');
    // The one file brings its own.
    if (!html.includes('http-equiv="content-security-policy"')) await writeFile(file, withPolicy(html, page, origin));
  }
}

/** A page with its policy before anything that the policy is about. */
export function withPolicy(html: string, page: string, origin?: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`${page}: found no ${charset} to put the policy behind`);
  return html.replace(charset, `${charset}\n    ${carriedPolicy(page, origin)}`);
}
