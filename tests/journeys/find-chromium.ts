import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian’s Chromium without a window. One with a window spends a quarter of the processor on the frame of it. */
const WINDOWLESS = ['chromium-headless-shell'];
/** What Linux distributions and Google call the browser. */
const WINDOWED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium to run the journeys in: the one asked for, the system’s, or Playwright’s own download. */
export function findChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  return findWindowless() ?? [...placesOf(WINDOWED), chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of one that never opens a window. */
export function findWindowless(): string | undefined {
  return placesOf(WINDOWLESS).find((path) => existsSync(path));
}

function placesOf(names: readonly string[]): readonly string[] {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
