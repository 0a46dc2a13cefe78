import { pixelsPerKm } from '../../src/map/geometry/scales.ts';
import { pressedAt, scaleBarOf, zoomByTowns, zoomOf } from './map-measures.ts';
import { placeOf, placesOnMap } from './published-article.ts';
import { CLOSEST } from '../published-basemap.ts';
import { expect, type ReadingSession, test } from './reading-session.ts';

/** A town, an area, a line, a country: places of one kind are framed alike. */
const oneOfEachKind = placesOnMap.filter(
  (id, at) => placesOnMap.findIndex((other) => placeOf(other).place.kind === placeOf(id).place.kind) === at,
);

/** Chooses every place in turn; what is chosen must be seen, and never from closer than the base map bears. */
async function expectEveryPlaceFramed(session: ReadingSession, page: Parameters<typeof zoomOf>[0]): Promise<void> {
  test.slow(); // Every place, there and back.
  const hidden: string[] = [];
  for (const id of oneOfEachKind) {
    // By keyboard, so that this asks about the camera alone, and not about what lies over a mark.
    await session.place(id).focus();
    await page.keyboard.press('Enter');
    await session.mapAtRest();
    const pressed = await pressedAt(page, id);
    if (pressed !== id) hidden.push(`${id}: ${pressed}`);
    expect(await zoomOf(page), id).toBeLessThanOrEqual(CLOSEST + 0.05);
    // Light on dark, whatever kind of place it is the name of.
    const lightness = await page.locator('.placed-symbol[data-selected] .symbol-label').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor].map((each) => Math.min(...(each.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)));
    });
    expect((lightness[0] ?? 0) - (lightness[1] ?? 0), `${id}: its name`).toBeGreaterThan(180);
    await session.button(session.words.close).click();
    // From the first view again: each choice meets a map that no card covers yet.
    await session.button(session.words.showAll).click();
    await session.mapAtRest();
  }
  expect(hidden, 'chosen, and not to be seen').toEqual([]);
}

test(
  'whichever place is chosen, it is in sight beside its card and never framed too closely',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    const initially = await zoomOf(page);
    await expectEveryPlaceFramed(session, page);
    expect(await zoomOf(page), 'show all goes back to the first view').toBeCloseTo(initially, 1);
  },
);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('whichever place is chosen, it is in sight above the sheet', { tag: '@once' }, async ({ session, page }) => {
    await session.openMap();
    await expectEveryPlaceFramed(session, page);
  });
});

test('the scale bar tells the truth', { tag: '@once' }, async ({ session, page }) => {
  await session.openMap();
  for (const act of [undefined, session.words.zoomOut]) {
    if (act) await session.button(act).click();
    await session.mapAtRest();
    const { km, pixels } = await scaleBarOf(page);
    const zoom = await zoomByTowns(page);
    // The map shows latitudes from about 31° to 37°: the bar is right for one of them.
    expect(pixels / km).toBeGreaterThan(pixelsPerKm(31, zoom) * 0.99);
    expect(pixels / km).toBeLessThan(pixelsPerKm(37, zoom) * 1.01);
  }
});

test(
  'the map zooms no closer than its data bears, and shows all again',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    const initially = await zoomOf(page);
    for (let press = 0; press < 6; press++) {
      await session.button(session.words.zoomIn).click();
      await session.mapAtRest();
    }
    expect(await zoomOf(page)).toBeLessThanOrEqual(10.05);
    await session.button(session.words.showAll).click();
    await session.mapAtRest();
    expect(await zoomOf(page)).toBeCloseTo(initially, 1);
  },
);

test.describe('with motion allowed', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the camera flies to the chosen place and arrives', { tag: '@once' }, async ({ session, page }) => {
    await session.openMap();
    const before = await zoomOf(page);
    await session.token('kirkuk').click();
    await expect(session.card).toBeVisible();
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(before + 0.5);
    await session.mapAtRest();
    expect(await pressedAt(page, 'kirkuk')).toBe('kirkuk');
  });
});
