import { relative } from 'node:path';
import { leftLine } from '../articles/article-files.ts';
import type { ReadSite } from '../articles/read-site.ts';
import { bundleApp } from '../bundle/bundle-app.ts';
import { makeReport, printReport, type ReportWriter } from './build-report.ts';
import type { SiteFile } from '../site-file.ts';
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
  /** The report at the end: for a person, or as one JSON value for a program. */
  readonly format?: 'lines' | 'json';
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
  const { root, outDir, environment, format = 'lines', tell, warn } = options;
  const [summary] = site.lines;
  for (const line of site.lines) warn(line);
  if (!site.isRefused) {
    for (const { folder, left } of site.folders) {
      const line = leftLine(folder, left);
      if (line !== undefined && format === 'lines') tell(line);
    }
    const assets = await bundleApp(root, workerKind(environment));
    const base = (environment['SITE'] ?? '').replace(/([^/])$/, '$1/');
    const policyInPages = environment['POLICY'] === 'page';
    const report = makeReport(site.articles, site.front);
    const files = counted(writeSite(site, assets, { root, base, policyInPages }), report);
    const { folder } = await writeOutput(root, outDir, files);
    const written = report.done();
    if (format === 'json') tell(JSON.stringify({ folder, ...written, issues: site.lines.slice(1) }, null, 2));
    else {
      const shown = relative('.', folder) || folder;
      for (const line of printReport(written, shown)) tell(line);
      const next =
        shown === 'dist' ? 'npm start' : `npx mawdi preview ${/\s/.test(shown) ? JSON.stringify(shown) : shown}`;
      tell(`next: ${next}`);
    }
  }
  if (summary !== undefined) warn(summary);
  return summary === undefined;
}

async function* counted(files: AsyncIterable<SiteFile>, report: ReportWriter): AsyncGenerator<SiteFile> {
  for await (const file of files) {
    report.add(file);
    yield file;
  }
}
