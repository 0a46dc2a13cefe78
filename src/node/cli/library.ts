import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listArticles } from '../articles/list-articles.ts';
import { checkFolders } from './check.ts';
import { buildSite } from '../site/build-site.ts';

/** What was read or written, as lines for a person; `isSound` where nothing is wrong. */
export type Outcome = { readonly isSound: boolean; readonly lines: readonly string[] };

export type BuildRequest = {
  /** Folders of articles, and folders that contain such folders. */
  readonly articles: readonly string[];
  /** The folder to write to; it must be missing, empty, or an earlier site. */
  readonly out: string;
  /** The absolute address the site will have, ending in `/`, where it is known. */
  readonly site?: string;
  /** `page`: each page contains its content security policy, for hosts that send no headers of ours. */
  readonly policy?: 'page';
  /** `false`: without pictures of maps, which take most of the time. */
  readonly pictures?: boolean;
  /** `false`: without compressed copies, for hosts that compress by themselves. */
  readonly packing?: boolean;
};

/** Checks articles as `mawdi check` does. Throws the error of the file system where a folder cannot be read. */
export function check(articles: readonly string[]): Outcome {
  return checkFolders(articles);
}

/** Builds a site as `mawdi build` does: articles with faults are left out, and a faulty build replaces nothing. */
export async function build({ articles, out, site, policy, pictures, packing }: BuildRequest): Promise<Outcome> {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const isSound = await buildSite(listArticles(articles), {
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    outDir: resolve(out),
    environment: { SITE: site, POLICY: policy },
    format: 'lines',
    ...(pictures !== undefined && { pictures }),
    ...(packing !== undefined && { packing }),
    tell,
    warn: tell,
  });
  return { isSound, lines };
}
