import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files-in.ts';
import { askRaw } from '../../journeys/asked-raw.ts';
import { hasNginx, startNginx } from '../../journeys/start-nginx.ts';
import { buildOurs } from '../build-sites.ts';
import { wrkFigures } from './wrk-figures.ts';

/** Bounded: long enough for a figure that comes out alike twice, and over before anyone else on the machine minds. */
const RUN = ['-t2', '-c64', '-d5s', '--latency'];

/**
 * What one machine sends while it is also the one that asks: the page, the frame, a script and the ground of the map, packed
 * as browsers take them, and a page the reader holds already. As a Markdown table.
 */
export async function measureLoad(root: string): Promise<string> {
  if (!hasNginx() || !existsSync('/usr/bin/wrk')) throw new Error('Load is measured with nginx, brotli_static and wrk');
  const folder = join(root, '.cache/measure-dist');
  await buildOurs(root, folder);
  const program = (await filesIn(folder)).find((path) => /^assets\/reader-[\w-]{8}\.js$/.test(path));
  if (program === undefined) throw new Error(`${folder}: found no assets/reader-*.js`);
  const nginx = await startNginx(folder, ['/']);
  try {
    const rows: string[] = [];
    for (const path of ['', 'embed/', program, 'basemap/basemap.topojson.json']) rows.push(await row(path));
    const { headers } = await askRaw(nginx.addresses[0] ?? '', PACKED);
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
    const asked = { ...PACKED, ...condition };
    const { status, body } = await askRaw(address, asked);
    const headers = Object.entries(asked).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const printed = execFileSync('/usr/bin/wrk', [...RUN, ...headers, address], { encoding: 'utf8' });
    const { perSecond, p50, p99, failed } = wrkFigures(printed);
    const milliseconds = [p50, p99].map((value) => `${value.toFixed(1)} ms`);
    const cells = [`/${path} ${status}`, String(body.length), perSecond.toFixed(0), ...milliseconds, String(failed)];
    return `| ${cells.join(' | ')} |`;
  }
}

const PACKED = { 'accept-encoding': 'gzip, deflate, br' };
