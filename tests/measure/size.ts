import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

import { findChromium } from '../journeys/find-chromium.ts';
import { isOver, sizesOf } from './budgets.ts';
import { buildReaderSite } from './build-sites.ts';
import { partsOf, readBuilt } from './built-site.ts';
import { fontsRequested } from './fonts-requested.ts';
import { frameSizesOf } from './frame-sizes.ts';
import { serveFolders } from './serve-folders.ts';
import { offlineSizesOf } from './offline-sizes.ts';
import { sizeTable } from './size-table.ts';
import { LANGUAGES, PAGES } from '../published-pages.ts';

/** `npm run size [folder]`: transfer sizes of the page and their budgets. Builds the site unless `folder` is given. */
const root = resolve(import.meta.dirname, '../..');
const [builtFolder] = process.argv.slice(2);
const folder = builtFolder === undefined ? join(root, '.cache/measure-dist') : resolve(builtFolder);
if (builtFolder === undefined) await buildReaderSite(root, folder);

const site = readBuilt(folder);
const server = await serveFolders([folder]);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const language of LANGUAGES) {
    const fonts = await fontsRequested(browser, server, PAGES[language]);
    const report = sizesOf(site, language, partsOf(site, language), fonts);
    console.log(`${sizeTable(report)}\n`);
    const embed = frameSizesOf(site, language);
    console.log(`${sizeTable(embed)}\n`);
    if (embed.figures.some(isOver)) process.exitCode = 1;
    if (report.faults.length > 0 || report.figures.some(isOver)) process.exitCode = 1;
  }
  const [single = ''] = readdirSync(join(folder, 'single')).filter((name) => name.endsWith('.html'));
  const offline = offlineSizesOf(site, `single/${single}`);
  console.log(sizeTable(offline));
  if (offline.figures.some(isOver)) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
