import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './browser-session.ts';

/** The paths of the programs that start an engine. */
export type Engine =
  | { readonly name: 'Firefox'; readonly browser: string }
  | { readonly name: 'WebKitGTK'; readonly browser: string; readonly driver: string };

/** Debian packages of each engine, with software rendering of WebGL. */
const PACKAGES: Readonly<Record<EngineName | 'screen', readonly string[]>> = {
  Firefox: ['firefox-esr'],
  WebKitGTK: ['webkit2gtk-driver', 'libgl1-mesa-dri', 'libegl1', 'libgles2'],
  screen: ['xvfb', 'xauth'],
};
export const ENGINES: readonly EngineName[] = ['Firefox', 'WebKitGTK'];
/** MiniBrowser of WebKitGTK is in a library folder, not in `PATH`. */
const LIBRARIES = '/usr/lib';

export function findEngine(name: EngineName): Engine | undefined {
  if (name === 'Firefox') {
    const browser = onPath('firefox-esr');
    return browser === undefined ? undefined : { name, browser };
  }
  const [browser, driver] = [miniBrowser(), onPath('WebKitWebDriver')];
  return browser === undefined || driver === undefined ? undefined : { name, browser, driver };
}

/** Whether a virtual screen (Xvfb) is available. */
export function hasScreen(): boolean {
  return onPath('xvfb-run') !== undefined && onPath('xauth') !== undefined;
}

/** Installs missing packages if run as root with apt. Failures are found by the next call of `findEngine`. */
export function installEngines(): void {
  const missing = [
    ...ENGINES.filter((name) => !findEngine(name)).map((name) => PACKAGES[name]),
    ...(hasScreen() ? [] : [PACKAGES.screen]),
  ];
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (missing.length === 0 || !canInstall) return;
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  // Separate calls: if one package is not available, the others are still installed.
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
  const architectures = readdirSync(LIBRARIES).filter((folder) => folder.endsWith('-linux-gnu'));
  const folders = architectures.flatMap((architecture) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => join(LIBRARIES, architecture, version)),
  );
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((file) => existsSync(file));
}
