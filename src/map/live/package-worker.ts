import { getVersion, getWorkerUrl } from 'maplibre-gl';

/**
 * MapLibre finds its worker beside its own script, but not from inside a bundle. A page may have set its address
 * already; else ours is used, if it is of the same version.
 */
export async function packageWorkerUrl(): Promise<string | undefined> {
  if (getWorkerUrl() !== '') return undefined;
  const { version, worker } = await import('virtual:mawdi/worker');
  if (getVersion() !== version) return undefined;
  return URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
}
