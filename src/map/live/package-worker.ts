import { getVersion, getWorkerUrl } from 'maplibre-gl';

/**
 * The map library finds its worker beside itself where it is loaded as it is; in a bundle it does not. A page may have
 * told it already; else ours is given, which is of the same version or not given at all.
 */
export async function packageWorkerUrl(): Promise<string | undefined> {
  if (getWorkerUrl() !== '') return undefined;
  const { version, worker } = await import('virtual:mawdi/worker');
  if (getVersion() !== version) return undefined;
  return URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
}
