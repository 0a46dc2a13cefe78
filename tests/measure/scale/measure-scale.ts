import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publishedId } from '../../journeys/published-article.ts';
import { launchMeasured } from '../launch.ts';
import { serveFolders } from '../serve-folders.ts';
import { buildLarge } from './build-large.ts';
import { measureLargePage } from './measure-large-page.ts';
import { scaleTable, type SizedFigures } from './scale-table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SIZES = [
  { passages: 20, places: 10 },
  undefined, // the published article
  { passages: 1000, places: 500 },
  { passages: 10_000, places: 5000 },
] as const;

/** Builds a page for each size, measures interactions on it, and returns the figures as a Markdown table. */
export async function measureScale(): Promise<string> {
  const browser = await launchMeasured();
  try {
    const measured: SizedFigures[] = [];
    const built: string[] = [];
    for (const size of SIZES) {
      const { folder, seconds } = buildLarge(ROOT, size);
      built.push(`${size?.passages ?? 'published'}: ${seconds.toFixed(0)} s`);
      const server = await serveFolders([folder]);
      try {
        measured.push({
          ...(size ?? publishedSize()),
          figures: await measureLargePage(browser, `${server.origin}/`),
        });
      } finally {
        await server.stop();
      }
    }
    return `${scaleTable(measured)}\n\nBuilt in: ${built.join(', ')}`;
  } finally {
    await browser.close();
  }
}

function publishedSize(): { readonly passages: number; readonly places: number } {
  const folder = resolve(ROOT, 'data/articles', publishedId);
  const lengthOf = (file: string, list: string) =>
    (JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Record<string, unknown[]>)[list]?.length ?? 0;
  return { passages: lengthOf('article.json', 'passages'), places: lengthOf('places.geojson', 'features') };
}
