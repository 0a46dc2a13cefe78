import { blockingMs } from './blocking.ts';
import type { Traffic } from './serve-folders.ts';
import type { PageTimings } from './observe-page.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The page of the site; a page with only the map (bare); a page with only text and static map, without script (floor). */
export type Subject = { readonly site: 'page' | 'bare' | 'floor'; readonly language: Language };

export const FIGURES = {
  firstPaint: 'first paint ms',
  staticMapVisible: 'still visible ms',
  interactive: 'interactive ms',
  blockingToPaint: 'blocking to first paint ms',
  blockingRead: 'blocking after it, read ms',
  blockingIdle: 'blocking after it, left alone to the swap ms',
  blockingMap: 'blocking after it, with the map ms',
  kilobytesRead: 'kB read',
  kilobytesMap: 'kB with the map',
  requestsRead: 'requests read',
  requestsMap: 'requests with the map',
  layoutShift: 'layout shift',
} as const;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** A figure that does not apply to a page is absent. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

/** The kind of a visit: reading only, idle until the page loads the map by itself, or using the map at once. */
export type Purpose = 'read' | 'idle' | 'map';
export type Visit = { readonly purpose: Purpose; readonly timings: PageTimings; readonly traffic: Traffic };

/** The figures of one round of visits to a page. The layout shift is the maximum of all visits. */
export function figuresOf(visits: readonly Visit[]): Figures {
  const of = (wanted: Purpose) => visits.find(({ purpose }) => purpose === wanted);
  const [read, idle, map] = [of('read'), of('idle'), of('map')];
  const first = read ?? map;
  const afterPaint = ({ timings }: Visit, until: number) =>
    blockingMs(timings.longTasks, timings.firstPaint ?? 0, until);
  const firstPaint = first?.timings.firstPaint;
  return withoutAbsent({
    firstPaint,
    staticMapVisible: first?.timings.staticMapVisible,
    interactive: map?.timings.interactive,
    blockingToPaint: first && blockingMs(first.timings.longTasks, 0, firstPaint ?? 0),
    blockingRead: read && afterPaint(read, Infinity),
    blockingIdle: idle && afterPaint(idle, idle.timings.mapLoadStart ?? Infinity),
    // Before the first paint, text is laid out, which the target of the first paint covers; a bare map has no text.
    blockingMap: map && afterPaint(map, map.timings.interactive ?? Infinity),
    kilobytesRead: read && read.traffic.bytes / 1000,
    kilobytesMap: map && map.traffic.bytes / 1000,
    requestsRead: read?.traffic.paths.length,
    requestsMap: map?.traffic.paths.length,
    layoutShift: visits.length > 0 ? Math.max(...visits.map(({ timings }) => timings.layoutShift)) : undefined,
  });
}

/** The median of each figure over the rounds that have it. */
export function medianFigures(rounds: readonly Figures[]): Figures {
  const medians = FIGURE_NAMES.map((name) => [name, median(rounds.flatMap((round) => round[name] ?? []))] as const);
  return withoutAbsent(Object.fromEntries(medians));
}

/** The median; undefined without values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function withoutAbsent(figures: Readonly<Partial<Record<FigureName, number | undefined>>>): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
