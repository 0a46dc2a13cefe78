import { relative } from 'node:path';
import { leftLine } from '../articles/article-files.ts';
import type { ReadSite } from '../articles/read-site.ts';
import { bundleApp } from '../bundle/bundle-app.ts';
import { workerKind } from '../hosting/worker-script.ts';
import { writeOutput } from './write-output.ts';
import { writeSite } from './write-site.ts';

export type BuildOptions = {
  /** The folder of the project. */
  readonly root: string;
  /** The folder the site is written to; absolute, or relative to `root`. */
  readonly outDir: string;
  /** `SITE`, `POLICY`, `URGENT` and `WITHDRAW`, as described in README. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Receives messages during the build and at its end. */
  readonly tell: (line: string) => void;
  /** Receives errors. */
  readonly warn: (line: string) => void;
};

/**
 * Builds the site of all valid articles, and reports the issues of the others. Returns true where there are none. Where
 * no article is valid, or not the one at `/`, nothing is written, so that a published site stays as it is. The summary of the issues
 * is the first and the last line, because build logs are long and read at their ends.
 */
export async function buildSite(site: ReadSite, options: BuildOptions): Promise<boolean> {
  const { root, outDir, environment, tell, warn } = options;
  const [summary] = site.lines;
  for (const line of site.lines) warn(line);
  if (!site.isRefused) {
    for (const { folder, left } of site.folders) {
      const line = leftLine(folder, left);
      if (line !== undefined) tell(line);
    }
    const assets = await bundleApp(root, workerKind(environment));
    const base = (environment['SITE'] ?? '').replace(/([^/])$/, '$1/');
    const policyInPages = environment['POLICY'] === 'page';
    const output = await writeOutput(root, outDir, writeSite(site, assets, { root, base, policyInPages }));
    const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
    const passages = site.articles.reduce((sum, { article }) => sum + article.passages.length, 0);
    tell(
      [
        `${relative(root, output.folder) || output.folder}: whole, and in its place`,
        count(site.articles.length, 'article', 'articles'),
        count(passages, 'passage', 'passages'),
        count(output.files, 'file', 'files'),
        `${(output.bytes / 1e6).toFixed(1)} MB`,
      ].join(', '),
    );
  }
  if (summary !== undefined) warn(summary);
  return summary === undefined;
}
