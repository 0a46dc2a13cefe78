import { pixelsPerKm } from '../../src/map/geometry/scales.ts';
import { pressedAt, scaleBarOf, zoomByTowns, zoomOf } from './map-measures.ts';
import { placeOf, placesOnMap } from './published-article.ts';
import { CLOSEST } from '../published-basemap.ts';
import { expect, type ReadingSession, test } from './reading-session.ts';

/** One place of each kind (town, area, line, country): the camera treats places of one kind alike. */
const oneOfEachKind = placesOnMap.filter(
  (id, at) => placesOnMap.findIndex((other) => placeOf(other).place.kind === placeOf(id).place.kind) === at,
);

/** Selects one place of each kind in turn: it must be visible, at no more than the maximum zoom of the base map. */
async function expectEveryPlaceFramed(session: ReadingSession, page: Parameters<typeof zoomOf>[0]): Promise<void> {
  test.slow(); // The camera moves twice for each place.
  const hidden: string[] = [];
  for (const id of oneOfEachKind) {
    // By keyboard: this tests the camera alone, not what covers a symbol.
    await session.place(id).focus();
    await page.keyboard.press('Enter');
    await session.mapAtRest();
    const pressed = await pressedAt(page, id);
    if (pressed !== id) hidden.push(`${id}: ${pressed}`);
    expect(await zoomOf(page), id).toBeLessThanOrEqual(CLOSEST + 0.05);
    // The label of a selected place is light on dark, for every kind of place.
    const lightness = await page.locator('.placed-symbol[data-selected] .symbol-label').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor].map((each) => Math.min(...(each.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)));
    });
    expect((lightness[0] ?? 0) - (lightness[1] ?? 0), `${id}: lightness of its label`).toBeGreaterThan(180);
    await session.button(session.messages.close).click();
    // Back to the first view, so that each selection starts from a map without a card.
    await session.button(session.messages.showAll).click();
    await session.mapAtRest();
  }
  expect(hidden, 'selected but not visible').toEqual([]);
}

test(
  'a selected place of each kind is visible beside its card, within the maximum zoom of the base map',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    const initially = await zoomOf(page);
    await expectEveryPlaceFramed(session, page);
    expect(await zoomOf(page), '“show all” restores the zoom of the first view').toBeCloseTo(initially, 1);
  },
);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test(
    'a selected place of each kind is visible above the bottom sheet',
    { tag: '@once' },
    async ({ session, page }) => {
      await session.openMap();
      await expectEveryPlaceFramed(session, page);
    },
  );
});

test(
  'the scale bar has the length in km that it states, within 1 % for a latitude between 31° and 37° north',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    for (const act of [undefined, session.messages.zoomOut]) {
      if (act) await session.button(act).click();
      await session.mapAtRest();
      const { km, pixels } = await scaleBarOf(page);
      const zoom = await zoomByTowns(page);
      // The map covers latitudes of about 31° to 37° north: the scale is exact at one of them.
      expect(pixels / km).toBeGreaterThan(pixelsPerKm(31, zoom) * 0.99);
      expect(pixels / km).toBeLessThan(pixelsPerKm(37, zoom) * 1.01);
    }
  },
);

test(
  'zooming in stops at zoom 10, and “show all” restores the first view',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    const initially = await zoomOf(page);
    for (let press = 0; press < 6; press++) {
      await session.button(session.messages.zoomIn).click();
      await session.mapAtRest();
    }
    expect(await zoomOf(page)).toBeLessThanOrEqual(10.05);
    await session.button(session.messages.showAll).click();
    await session.mapAtRest();
    expect(await zoomOf(page)).toBeCloseTo(initially, 1);
  },
);

test.describe('without reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(
    'the camera flies to the selected place, which is visible at the end',
    { tag: '@once' },
    async ({ session, page }) => {
      await session.openMap();
      const before = await zoomOf(page);
      await session.symbol('kirkuk').click();
      await expect(session.card).toBeVisible();
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(before + 0.5);
      await session.mapAtRest();
      expect(await pressedAt(page, 'kirkuk')).toBe('kirkuk');
    },
  );
});
