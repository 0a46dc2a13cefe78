import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSites } from './build-sites.ts';
import { CONDITIONS } from './conditions.ts';
import { launchMeasured } from './launch.ts';
import { measureFlights } from './flights/measure-flights.ts';
import { measureLoad } from './load/measure-load.ts';
import { measureTable, verdictTable } from './measure-table.ts';
import { judge, missesOf } from './performance-targets.ts';
import { measureRounds } from './rounds.ts';
import { measureScale } from './scale/measure-scale.ts';
import { startSites } from './sites.ts';

/**
 * `npm run measure [-- --rounds 5] [--json file]`: compares the page with a bare map and with the page without script, in
 * one browser and one run; with `--scale`, how times and sizes grow with the article; with `--load`, the throughput of
 * nginx; with `--present`, the frame rate of camera flights in the talk and on a bare map. Fails for targets that are
 * ratios or zero, never for absolute milliseconds, which depend on the machine.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    scale: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    present: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number, not ${values.rounds}`);

const root = resolve(import.meta.dirname, '../..');
if (values.load) {
  console.log(await measureLoad(root));
  process.exit();
}
if (values.scale) {
  console.log(await measureScale());
  process.exit();
}

if (values.present) {
  const { table, isTargetMet } = await measureFlights(await buildSites(root), rounds);
  console.log(table);
  process.exit(isTargetMet ? 0 : 1);
}

const sites = await startSites(await buildSites(root));
const browser = await launchMeasured();
try {
  const measured = [];
  for (const condition of CONDITIONS) measured.push(...(await measureRounds(browser, condition, sites, rounds)));
  const verdicts = judge(measured);
  console.log(`Medians of ${rounds}\n\n${measureTable(measured)}\n\n${verdictTable(verdicts)}`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ rounds, measured, verdicts }, null, 2));
  const missed = missesOf(verdicts);
  for (const { condition, language, what } of missed) console.error(`Missed: ${condition}, ${language}: ${what}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await sites.stop();
}
