import type { ReadSite } from '../article-folder/read-site.ts';

/**
 * Ends a build before it touches what was published, where the article at `/` is not proven: pages already on a site are
 * never replaced by worse ones. Where only others fail, they are left out, and the build ends with 1 all the same. Said in
 * the first line and in the last: a log of a build is long, and is read at its ends.
 */
export function refuseUnproven({ front, lines }: ReadSite): void {
  const [summary, ...issues] = lines;
  if (summary === undefined) return;
  for (const line of [summary, ...issues]) console.error(line);
  if (!front) {
    console.error(summary);
    process.exit(1);
  }
  process.exitCode = 1;
  process.on('exit', () => console.error(summary));
}
