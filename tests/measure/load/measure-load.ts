import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files-in.ts';
import { askRaw } from '../../journeys/raw-request.ts';
import { hasNginx, startNginx } from '../../journeys/start-nginx.ts';
import { buildReaderSite } from '../build-sites.ts';
import { wrkFigures } from './wrk-figures.ts';

/** Options of wrk. 5 s gives repeatable figures and does not load the machine for long. */
const WRK_OPTIONS = ['-t2', '-c64', '-d5s', '--latency'];

/**
 * The throughput of nginx, with client and server on one machine, as a Markdown table: the page, the embed, a script and
 * the base map, compressed as browsers accept it, and a page that is in the cache of the browser (304).
 */
export async function measureLoad(root: string): Promise<string> {
  if (!hasNginx() || !existsSync('/usr/bin/wrk')) throw new Error('Load is measured with nginx, brotli_static and wrk');
  const folder = join(root, '.cache/measure-dist');
  await buildReaderSite(root, folder);
  const program = (await filesIn(folder)).find((path) => /^assets\/reader-[\w-]{8}\.js$/.test(path));
  if (program === undefined) throw new Error(`${folder}: found no assets/reader-*.js`);
  const nginx = await startNginx(folder, ['/']);
  try {
    const rows: string[] = [];
    for (const path of ['', 'embed/', program, 'basemap/basemap.topojson.json']) rows.push(await row(path));
    const { headers } = await askRaw(nginx.addresses[0] ?? '', COMPRESSED);
    rows.push(await row('', { 'if-none-match': headers.etag ?? '' }));
    return [
      '| | bytes | a second | half within | 99 % within | failed |',
      '| --- | --: | --: | --: | --: | --: |',
      ...rows,
    ].join('\n');
  } finally {
    await nginx.stop();
  }

  async function row(path: string, condition: Readonly<Record<string, string>> = {}): Promise<string> {
    const address = `${nginx.addresses[0]}${path}`;
    const requestHeaders = { ...COMPRESSED, ...condition };
    const { status, body } = await askRaw(address, requestHeaders);
    const headers = Object.entries(requestHeaders).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const printed = execFileSync('/usr/bin/wrk', [...WRK_OPTIONS, ...headers, address], { encoding: 'utf8' });
    const { perSecond, p50, p99, failed } = wrkFigures(printed);
    const milliseconds = [p50, p99].map((value) => `${value.toFixed(1)} ms`);
    const cells = [`/${path} ${status}`, String(body.length), perSecond.toFixed(0), ...milliseconds, String(failed)];
    return `| ${cells.join(' | ')} |`;
  }
}

const COMPRESSED = { 'accept-encoding': 'gzip, deflate, br' };
