import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './visitor.ts';

/** Programs by which an engine is started, by what each is for. */
export type Engine =
  | { readonly name: 'Firefox'; readonly browser: string }
  | { readonly name: 'WebKitGTK'; readonly browser: string; readonly driver: string };

/** What each engine needs of Debian; the drawing of maps without a graphics card included. */
const PACKAGES: Readonly<Record<EngineName | 'screen', readonly string[]>> = {
  Firefox: ['firefox-esr'],
  WebKitGTK: ['webkit2gtk-driver', 'libgl1-mesa-dri', 'libegl1', 'libgles2'],
  screen: ['xvfb', 'xauth'],
};
export const ENGINES: readonly EngineName[] = ['Firefox', 'WebKitGTK'];
/** The browser that comes with the library of WebKitGTK lies where no path leads. */
const LIBRARIES = '/usr/lib';

export function findEngine(name: EngineName): Engine | undefined {
  if (name === 'Firefox') {
    const browser = onPath('firefox-esr');
    return browser === undefined ? undefined : { name, browser };
  }
  const [browser, driver] = [miniBrowser(), onPath('WebKitWebDriver')];
  return browser === undefined || driver === undefined ? undefined : { name, browser, driver };
}

/** Whether there is a screen to be had that nobody looks at. */
export function hasScreen(): boolean {
  return onPath('xvfb-run') !== undefined && onPath('xauth') !== undefined;
}

/** Installs what is missing where that is allowed; what could not be had shows when it is looked for again. */
export function installEngines(): void {
  const missing = [
    ...ENGINES.filter((name) => !findEngine(name)).map((name) => PACKAGES[name]),
    ...(hasScreen() ? [] : [PACKAGES.screen]),
  ];
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (missing.length === 0 || !mayInstall) return;
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  // One by one: where one is not to be had the other still is.
  for (const packages of missing) {
    console.log(`Installing ${packages.join(', ')}`);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  }
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const machines = readdirSync(LIBRARIES).filter((folder) => folder.endsWith('-linux-gnu'));
  const folders = machines.flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => join(LIBRARIES, machine, version)),
  );
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((file) => existsSync(file));
}
