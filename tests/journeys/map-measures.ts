import type { Page } from '@playwright/test';
import { published } from './published-article.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Written = Box & { readonly what: string; readonly mark: string };

/** Earth round the middle of the map, in km: the article’s places lie between 33° and 37° north. */
const PARALLEL_KM = 40075 * Math.cos((34.5 * Math.PI) / 180);
const TILE_PX = 512;

/** What the scale bar says, and how long it is drawn. */
export async function scaleBarOf(page: Page): Promise<{ readonly km: number; readonly pixels: number }> {
  const text = (await page.locator('.map-scale span').textContent()) ?? '';
  const pixels = Number(await page.locator('.map-scale svg').getAttribute('width'));
  return { km: Number(text.match(/\d+/)?.[0]), pixels };
}

/** Zoom of the map by its scale bar, within 0.05: a page hands out no map to ask. */
export async function zoomOf(page: Page): Promise<number> {
  const { km, pixels } = await scaleBarOf(page);
  return Math.log2(((pixels / km) * PARALLEL_KM) / TILE_PX);
}

/** The same from how far apart two towns are drawn; both must be in sight. */
export async function zoomByTowns(page: Page): Promise<number> {
  const [mosul = 0, baghdad = 0] = ['mosul', 'baghdad'].map((id) => {
    const geometry = published.place(id)?.geometry;
    if (geometry?.type !== 'Point') throw new Error(`${id} is no town`);
    return geometry.coordinates[0] ?? 0;
  });
  const [x0 = NaN, x1 = NaN] = await page.evaluate(() =>
    ['mosul', 'baghdad'].map((id) => {
      const mark = document.querySelector<HTMLElement>(`[data-symbol="${id}"]`);
      return mark ? new DOMMatrixReadOnly(mark.style.transform).e : NaN;
    }),
  );
  return Math.log2(((x1 - x0) / (baghdad - mosul)) * (360 / TILE_PX));
}

/** Every token and name on the map, in page pixels; only what can be seen. */
export async function writtenOnMap(page: Page): Promise<readonly Written[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-symbol]')].flatMap((mark) =>
      ['.symbol-label', '.symbol'].flatMap((selector) => {
        const found = mark.querySelector(selector);
        if (!found) return [];
        const { left, top, right, bottom } = found.getBoundingClientRect();
        const what = selector === '.symbol' ? 'token' : 'name';
        return [{ what, mark: mark.dataset['symbol'] ?? '', left, top, right, bottom }];
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

/** Pixels by which two boxes cover each other, the smaller way across; 0 or less when they do not. */
export function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.min(across, down);
}

/** The mark that a finger on the middle of this place’s token or name would press, or what lies over it. */
export async function pressedAt(page: Page, id: string): Promise<string> {
  return page.evaluate((wanted) => {
    const mark = document.querySelector(`[data-symbol="${wanted}"]`);
    const aim = mark?.querySelector('.symbol-box') ?? mark?.querySelector('.symbol-label');
    if (!aim) return 'neither token nor name';
    const { left, top, width, height } = aim.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const hitMark = hit?.closest<HTMLElement>('[data-symbol]')?.dataset['symbol'];
    return hitMark ?? (hit ? `<${hit.tagName.toLowerCase()} class="${hit.getAttribute('class')}">` : 'out of sight');
  }, id);
}
