import type { Page } from '@playwright/test';
import { published } from '../../journeys/published-article.ts';
import { scenes } from '../../journeys/published-scenes.ts';
import type { CameraView } from '../../../src/map/geometry/mercator.ts';
import { framedPlaces, sceneCamera, stageSizeOf } from '../../../src/apps/present/scene-framing.ts';
import { bareMapAddress } from '../bare-map/bare-map-address.ts';
import type { BuiltFolders } from '../build-sites.ts';
import { launchMeasured } from '../launch.ts';
import { serveFolders } from '../serve-folders.ts';
import { NAME_HELPER } from '../visit.ts';
import { type Flight, flightsTable, isTargetMet } from './flights-table.ts';

/** The map is rendered in software: on a larger screen the frame rate would be too low to compare. */
const SCREEN = { width: 1280, height: 720 };
const FLIGHT_MS = 900;
/** The `curve` option of `flyTo` in the talk. */
const CURVE = 1.2;

/**
 * Flies from scene to scene in the talk and, alternating in the same browser, with the same cameras on a bare map of the
 * same size. Compares the frames per second of the two.
 */
export async function measureFlights(
  { site, bare }: BuiltFolders,
  rounds: number,
): Promise<{ readonly table: string; readonly isTargetMet: boolean }> {
  const [siteServer, bareServer] = [await serveFolders([site]), await serveFolders([bare, site])];
  const browser = await launchMeasured();
  try {
    const context = await browser.newContext({ viewport: SCREEN });
    await context.addInitScript(NAME_HELPER);
    const [talk, map] = [await context.newPage(), await context.newPage()];
    const targets = sceneTargets();
    await talk.goto(`${siteServer.origin}/present/`);
    await talk.locator('.stage-ground[data-map="live"]').waitFor({ timeout: 60_000 });
    const [first] = targets;
    if (!first) throw new Error('The talk has no scene to fly from');
    await map.goto(`${bareServer.origin}${bareMapAddress({ ...first.camera, language: 'ar', ...SCREEN })}`);
    await map.locator('#map[data-map-state="ready"]').waitFor({ timeout: 60_000 });
    const flights: Flight[] = [];
    for (let round = 0; round < rounds; round++)
      for (const { scene, camera } of round % 2 === 0 ? targets.slice(1) : targets.toReversed().slice(1)) {
        const bareMap = await frameRateOf(map, 'fly', { ...camera, duration: FLIGHT_MS, curve: CURVE });
        const presented = await frameRateOf(talk, 'hashchange', `#/scene/${scene + 1}`);
        flights.push({ scene, bareMap, presented });
      }
    return { table: flightsTable(flights), isTargetMet: isTargetMet(flights) };
  } finally {
    await browser.close();
    await Promise.all([siteServer.stop(), bareServer.stop()]);
  }
}

/** The camera of each scene, for a map of the full size of the screen; scenes with the same camera only once. */
function sceneTargets(): readonly { readonly scene: number; readonly camera: CameraView }[] {
  const stage = stageSizeOf(SCREEN);
  const seen = new Set<string>();
  return scenes.flatMap((each, scene) => {
    const target = sceneCamera(framedPlaces(published, each), stage, 'ar');
    if (!target || seen.has(JSON.stringify(target))) return [];
    seen.add(JSON.stringify(target));
    return [{ scene, camera: { center: target.center, zoom: target.zoom + Math.log2(stage.letters) } }];
  });
}

/** Frames per second during a flight, after a pause of 1.2 s. */
async function frameRateOf(page: Page, event: 'fly' | 'hashchange', to: unknown): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(1200);
  return page.evaluate(countFrames, { event, to, during: FLIGHT_MS });
}

type FlightRequest = { readonly event: 'fly' | 'hashchange'; readonly to: unknown; readonly during: number };

function countFrames({ event, to, during }: FlightRequest): Promise<number> {
  return new Promise((resolve) => {
    let [frames, start] = [0, 0];
    const count = (now: number) => {
      start ||= now;
      if (now - start > during) return resolve((frames * 1000) / (now - start));
      frames++;
      requestAnimationFrame(count);
    };
    if (event === 'fly') dispatchEvent(new CustomEvent('fly', { detail: to }));
    else location.hash = String(to);
    requestAnimationFrame(count);
  });
}
