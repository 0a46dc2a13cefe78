import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cutBasemap } from '../../src/node/world/cut-basemap.ts';
import { REGIONS } from '../node/world/regions.ts';

/**
 * `npm run bench:basemap`: size, processor time and memory of the base maps of seven regions, each cut in a process of
 * its own. The time includes reading the packs, and not the start of Node.
 */
const [region] = process.argv.slice(2);
const request = REGIONS[region ?? ''];
if (request) {
  const start = process.cpuUsage();
  const { file, problems } = cutBasemap(request);
  const { user, system } = process.cpuUsage(start);
  const kB = gzipSync(JSON.stringify(file), { level: 9 }).length / 1000;
  const figures = [
    kB.toFixed(1),
    ((user + system) / 1e6).toFixed(2),
    (process.resourceUsage().maxRSS / 1000).toFixed(0),
  ];
  console.log([region?.padEnd(10), ...figures.map((figure) => figure.padStart(8)), ...problems].join(''));
} else {
  console.log(['region'.padEnd(10), '   kB gz', '   CPU s', '      MB'].join(''));
  for (const name of Object.keys(REGIONS))
    process.stdout.write(
      execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), name], { encoding: 'utf8' }),
    );
}
