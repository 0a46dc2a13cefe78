import type { Page } from '@playwright/test';
import { published } from '../../journeys/published-article.ts';
import { scenes } from '../../journeys/published-scenes.ts';
import type { CameraView } from '../../../src/map/geometry/mercator.ts';
import { framedPlaces, sceneCamera, stageSizeOf } from '../../../src/apps/present/scene-framing.ts';
import { bareMapAddress } from '../bare-map/bare-map-address.ts';
import type { Built } from '../build-sites.ts';
import { launchMeasured } from '../launch.ts';
import { serveFolders } from '../serve-folders.ts';
import { KEEP_NAMES } from '../visit.ts';
import { type Flight, flightsTable, isKept } from './flights-table.ts';

/** Software draws the map where this runs: on a larger screen there would be too few frames to tell apart. */
const SCREEN = { width: 1280, height: 720 };
const FLIGHT_MS = 900;
/** What a flight of ours is told besides where to. */
const CURVE = 1.2;

/**
 * Flies from scene to scene in the presentation and, turn about in the same browser, the same way on a bare map of the same
 * size: how many frames a second each gets to the screen.
 */
export async function measureFlights(
  { ours, bare }: Built,
  rounds: number,
): Promise<{ readonly table: string; readonly isKept: boolean }> {
  const [site, ground] = [await serveFolders([ours]), await serveFolders([bare, ours])];
  const browser = await launchMeasured();
  try {
    const context = await browser.newContext({ viewport: SCREEN });
    await context.addInitScript(KEEP_NAMES);
    const [talk, map] = [await context.newPage(), await context.newPage()];
    const aims = aimsOf();
    await talk.goto(`${site.origin}/present/`);
    await talk.locator('.stage-ground[data-map="live"]').waitFor({ timeout: 60_000 });
    const [first] = aims;
    if (!first) throw new Error('The talk has no scene to fly from');
    await map.goto(`${ground.origin}${bareMapAddress({ ...first.camera, language: 'ar', ...SCREEN })}`);
    await map.locator('#map[data-map-state="ready"]').waitFor({ timeout: 60_000 });
    const flights: Flight[] = [];
    for (let round = 0; round < rounds; round++)
      for (const { scene, camera } of round % 2 === 0 ? aims.slice(1) : aims.toReversed().slice(1)) {
        const alone = await framesOf(map, 'fly', { ...camera, duration: FLIGHT_MS, curve: CURVE });
        const presented = await framesOf(talk, 'hashchange', `#/scene/${scene + 1}`);
        flights.push({ scene, alone, presented });
      }
    return { table: flightsTable(flights), isKept: isKept(flights) };
  } finally {
    await browser.close();
    await Promise.all([site.stop(), ground.stop()]);
  }
}

/** Where each scene looks, as a map that is drawn at full size sees it; of scenes with one view, the first. */
function aimsOf(): readonly { readonly scene: number; readonly camera: CameraView }[] {
  const stage = stageSizeOf(SCREEN);
  const seen = new Set<string>();
  return scenes.flatMap((each, scene) => {
    const aim = sceneCamera(framedPlaces(published, each), stage, 'ar');
    if (!aim || seen.has(JSON.stringify(aim))) return [];
    seen.add(JSON.stringify(aim));
    return [{ scene, camera: { center: aim.center, zoom: aim.zoom + Math.log2(stage.letters) } }];
  });
}

/** Frames a second while a flight lasts, once the page was at rest. */
async function framesOf(page: Page, event: 'fly' | 'hashchange', to: unknown): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(1200);
  return page.evaluate(countFrames, { event, to, during: FLIGHT_MS });
}

type Asked = { readonly event: 'fly' | 'hashchange'; readonly to: unknown; readonly during: number };

function countFrames({ event, to, during }: Asked): Promise<number> {
  return new Promise((resolve) => {
    let [frames, begun] = [0, 0];
    const count = (now: number) => {
      begun ||= now;
      if (now - begun > during) return resolve((frames * 1000) / (now - begun));
      frames++;
      requestAnimationFrame(count);
    };
    if (event === 'fly') dispatchEvent(new CustomEvent('fly', { detail: to }));
    else location.hash = String(to);
    requestAnimationFrame(count);
  });
}
