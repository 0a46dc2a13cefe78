import { blockingMs } from './blocking.ts';
import type { Traffic } from './serve-folders.ts';
import type { Watched } from './watch-page.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** Our page, a page with nothing but the map, and a page with nothing but the text and the still. */
export type Subject = { readonly site: 'page' | 'bare' | 'floor'; readonly language: Language };

export const FIGURES = {
  firstPaint: 'first paint ms',
  stillVisible: 'still visible ms',
  interactive: 'interactive ms',
  blockingToPaint: 'blocking to first paint ms',
  blockingRead: 'blocking after it, read ms',
  blockingAlone: 'blocking after it, left alone to the swap ms',
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

/** What a visit was: reading only, letting the page do as it likes, or wanting the map at once. */
export type Purpose = 'read' | 'alone' | 'map';
export type Visit = { readonly purpose: Purpose; readonly watched: Watched; readonly traffic: Traffic };

/** The figures of one round of visits to a page. Layout shift is the worst of them. */
export function figuresOf(visits: readonly Visit[]): Figures {
  const of = (wanted: Purpose) => visits.find(({ purpose }) => purpose === wanted);
  const [read, alone, map] = [of('read'), of('alone'), of('map')];
  const first = read ?? map;
  const afterPaint = ({ watched }: Visit, until: number) =>
    blockingMs(watched.longTasks, watched.firstPaint ?? 0, until);
  const shown = first?.watched.firstPaint;
  return withoutAbsent({
    firstPaint: shown,
    stillVisible: first?.watched.stillVisible,
    interactive: map?.watched.interactive,
    blockingToPaint: first && blockingMs(first.watched.longTasks, 0, shown ?? 0),
    blockingRead: read && afterPaint(read, Infinity),
    blockingAlone: alone && afterPaint(alone, alone.watched.swapBegun ?? Infinity),
    // Until then the words are laid out, which the first paint is held to; a page with nothing but the map has none.
    blockingMap: map && afterPaint(map, map.watched.interactive ?? Infinity),
    kilobytesRead: read && read.traffic.bytes / 1000,
    kilobytesMap: map && map.traffic.bytes / 1000,
    requestsRead: read?.traffic.paths.length,
    requestsMap: map?.traffic.paths.length,
    layoutShift: visits.length > 0 ? Math.max(...visits.map(({ watched }) => watched.layoutShift)) : undefined,
  });
}

/** The middle of each figure over the rounds that have it. */
export function medianFigures(rounds: readonly Figures[]): Figures {
  const middles = FIGURE_NAMES.map((name) => [name, median(rounds.flatMap((round) => round[name] ?? []))] as const);
  return withoutAbsent(Object.fromEntries(middles));
}

/** The middle value, or the mean of the two in the middle; nothing of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function withoutAbsent(figures: Readonly<Partial<Record<FigureName, number | undefined>>>): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
