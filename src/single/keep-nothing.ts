import { loadLaterFonts } from '../browser/later-faces.ts';

/** Stands for what keeps the site: a file is kept by whoever has it, and only its faces for paper are made ready. */
export function registerWorker(): Promise<void> {
  loadLaterFonts();
  return Promise.resolve();
}
