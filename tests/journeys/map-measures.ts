import type { Page } from '@playwright/test';
import { published } from './published-article.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type MapItem = Box & { readonly what: string; readonly place: string };

/** Length of the parallel at 34.5° north in km; the places of the article lie between 33° and 37° north. */
const PARALLEL_KM = 40075 * Math.cos((34.5 * Math.PI) / 180);
const TILE_PX = 512;

/** The distance that the scale bar states, in km, and its length in px. */
export async function scaleBarOf(page: Page): Promise<{ readonly km: number; readonly pixels: number }> {
  const text = (await page.locator('.map-scale span').textContent()) ?? '';
  const pixels = Number(await page.locator('.map-scale svg').getAttribute('width'));
  return { km: Number(text.match(/\d+/)?.[0]), pixels };
}

/** Zoom of the map calculated from its scale bar, within 0.05: the page does not expose its map object. */
export async function zoomOf(page: Page): Promise<number> {
  const { km, pixels } = await scaleBarOf(page);
  return Math.log2(((pixels / km) * PARALLEL_KM) / TILE_PX);
}

/** Zoom of the map calculated from the distance between the symbols of two towns; both must be visible. */
export async function zoomByTowns(page: Page): Promise<number> {
  const [mosul = 0, baghdad = 0] = ['mosul', 'baghdad'].map((id) => {
    const geometry = published.place(id)?.geometry;
    if (geometry?.type !== 'Point') throw new Error(`${id} is not a point`);
    return geometry.coordinates[0] ?? 0;
  });
  const [x0 = NaN, x1 = NaN] = await page.evaluate(() =>
    ['mosul', 'baghdad'].map((id) => {
      const symbol = document.querySelector<HTMLElement>(`[data-symbol="${id}"]`);
      return symbol ? new DOMMatrixReadOnly(symbol.style.transform).e : NaN;
    }),
  );
  return Math.log2(((x1 - x0) / (baghdad - mosul)) * (360 / TILE_PX));
}

/** The box of every symbol and label that is shown on the map, in px of the page. */
export async function symbolsAndLabels(page: Page): Promise<readonly MapItem[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-symbol]')].flatMap((symbol) =>
      ['.symbol-label', '.symbol'].flatMap((selector) => {
        const found = symbol.querySelector(selector);
        if (!found) return [];
        const { left, top, right, bottom } = found.getBoundingClientRect();
        const what = selector === '.symbol' ? 'symbol' : 'label';
        return [{ what, place: symbol.dataset['symbol'] ?? '', left, top, right, bottom }];
      }),
    ),
  );
}

export async function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return right > left && bottom > top ? [{ left, top, right, bottom }] : [];
      }),
    selector,
  );
}

/** Overlap of two boxes in px, the smaller of its width and height; 0 or less if they do not overlap. */
export function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.min(across, down);
}

/** The place hit by a press on the middle of this place’s symbol or label, or the element that covers it. */
export async function pressedAt(page: Page, id: string): Promise<string> {
  return page.evaluate((wanted) => {
    const symbol = document.querySelector(`[data-symbol="${wanted}"]`);
    const target = symbol?.querySelector('.symbol-box') ?? symbol?.querySelector('.symbol-label');
    if (!target) return 'neither symbol nor label';
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const hitPlace = hit?.closest<HTMLElement>('[data-symbol]')?.dataset['symbol'];
    return (
      hitPlace ?? (hit ? `<${hit.tagName.toLowerCase()} class="${hit.getAttribute('class')}">` : 'outside the viewport')
    );
  }, id);
}
