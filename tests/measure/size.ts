import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

import { findChromium } from '../journeys/find-chromium.ts';
import { isOver, sizesOf } from './budgets.ts';
import { buildOurs } from './build-sites.ts';
import { partsOf, readBuilt } from './built-site.ts';
import { facesFetched } from './faces-fetched.ts';
import { frameSizesOf } from './frame-sizes.ts';
import { serveFolders } from './serve-folders.ts';
import { offlineSizesOf } from './offline-sizes.ts';
import { sizeTable } from './size-table.ts';
import { LANGUAGES, PAGES } from '../published-pages.ts';

/** `npm run size [folder]`: what the page weighs on the wire against its budgets. Builds unless given a built site. */
const root = resolve(import.meta.dirname, '../..');
const [given] = process.argv.slice(2);
const folder = given === undefined ? join(root, '.cache/measure-dist') : resolve(given);
if (given === undefined) await buildOurs(root, folder);

const site = readBuilt(folder);
const server = await serveFolders([folder]);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const language of LANGUAGES) {
    const faces = await facesFetched(browser, server, PAGES[language]);
    const report = sizesOf(site, language, partsOf(site, language), faces);
    console.log(`${sizeTable(report)}\n`);
    const frame = frameSizesOf(site, language);
    console.log(`${sizeTable(frame)}\n`);
    if (frame.figures.some(isOver)) process.exitCode = 1;
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
