import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';

let isWarm = false;

/**
 * Starts the library’s worker at `address` before there is a map: it takes as long to come as the page takes to get ready
 * for one. Where it cannot start, the map finds out, and says so.
 */
export function warmWorker(address: string): void {
  if (isWarm) return;
  isWarm = true;
  setWorkerUrl(address);
  prewarm();
}

/** Lets go of it once its map is gone: the next one starts its own, so that a dead worker is not kept. */
export function coolWorker(): void {
  if (!isWarm) return;
  isWarm = false;
  clearPrewarmedResources();
}
