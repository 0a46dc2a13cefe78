import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian’s headless Chromium. One with a window uses a quarter of the processor to draw its window frame. */
const HEADLESS = ['chromium-headless-shell'];
/** Executables of Linux distributions and of Google that open a window. */
const WITH_WINDOW = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium to run the journeys in: the one named in `CHROMIUM_PATH`, that of the system, or the one downloaded by Playwright. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return findHeadless() ?? [...placesOf(WITH_WINDOW), chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of a headless Chromium. */
export function findHeadless(): string | undefined {
  return placesOf(HEADLESS).find((path) => existsSync(path));
}

function placesOf(names: readonly string[]): readonly string[] {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
