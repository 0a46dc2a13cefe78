import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, printNotices } from '../bundle/print-notices.ts';

/** The notices in the npm package: of what every site contains, and of packages that some sites contain, by name. */
export const PACKAGED_NOTICES = 'notices.json';

export type PackagedNotices = {
  readonly app: readonly Package[];
  readonly more: Readonly<Record<string, readonly Package[]>>;
};

/** Replaces `thirdParty` in the npm package, beside which not everything lies that its bundles contain. */
export function thirdParty(
  root: string,
  _modules: readonly string[],
  more: readonly string[] = [],
  notices: readonly string[] = ['data/basemap/NOTICE.txt'],
): string {
  const packaged = JSON.parse(readFileSync(join(root, PACKAGED_NOTICES), 'utf8')) as PackagedNotices;
  const packages = more.flatMap((name) => {
    const found = packaged.more[name];
    if (!found) throw new Error(`${PACKAGED_NOTICES}: found no licence of ${name}`);
    return found;
  });
  const ofMapData = notices.map((path) => readFileSync(join(root, path), 'utf8'));
  return printNotices([...packaged.app, ...packages], ofMapData);
}
