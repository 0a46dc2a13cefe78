import '../../browser/foreign-edits.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { h, render } from 'preact';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import { anchorOf } from '../geometry/place-bounds.ts';
import type { Cluster } from '../placement/clusters.ts';
import { layOutIncrementally, type MapLayout } from '../placement/lay-out-map.ts';
import type { CameraView } from '../geometry/mercator.ts';
import { openingPlacementArea, placementBox } from '../geometry/opening-view.ts';
import { type Incremental, incremental } from '../placement/incremental.ts';
import { labelFeatureOf } from '../style/base-map-source.ts';
import type { VisiblePlace } from '../../core/state/visible.ts';
import type { MapViewOptions } from './map-view-options.ts';
import { SymbolButtons } from './symbol-buttons.tsx';
import { leastFontSize, makeTextMeasure } from './measure-text.ts';
import { startClusterOpening } from './cluster-list.tsx';

/** Milliseconds of layout at a time: between two frames of a map on its way there is one such time. */
const PIECE_MS = 10;
/** How many marks are made at a time, as long as nobody sees them. */
const SYMBOLS_AT_A_TIME = 12;

/** A layout, under way or done, and what it is worked out from: the camera and its room as text, and the places. */
type LayoutInProgress = {
  readonly seen: string;
  readonly places: readonly VisiblePlace[];
  readonly layout: Incremental<Layout>;
};
type Layout = MapLayout<VisiblePlace>;
type BaseLabels = Layout['baseLabels'];

/** The marks over the map: laid out when the camera rests, carried along while it moves. */
export function startSymbolLayer(map: MapLibreMap, options: MapViewOptions, opening: CameraView | undefined) {
  const { reading, store, names, obstacles } = options;
  const overlay = document.createElement('div');
  overlay.className = 'marks';
  overlay.style.visibility = 'hidden';
  map.getCanvasContainer().append(overlay);
  const face = getComputedStyle(overlay).getPropertyValue('--font-ui');
  const least = leastFontSize(overlay);
  let measure = makeTextMeasure(face, least);
  const anchors = new Map(reading.index.article.places.map((place) => [place.id, anchorOf(place)]));
  const clusters = startClusterOpening(map, options);
  let clusterAnchors = new Map<string, Cluster['anchor']>();
  const project = (position: readonly number[]) => map.project([position[0] ?? 0, position[1] ?? 0]);
  let named = new Map<string, BaseLabels[number]>();
  let latest: LayoutInProgress | undefined;
  let drawn: LayoutInProgress | undefined;
  let hasBegun = false;
  let preparing: ReturnType<typeof setTimeout> | undefined;

  /** A map without marks shows nothing of the article: the drawn one does. */
  const giveUp = () => {
    queueMicrotask(() => options.onFailure('fault'));
    return null;
  };
  const follow = () => {
    for (const element of overlay.children) {
      if (!(element instanceof HTMLElement)) continue;
      const { mark, cluster } = element.dataset;
      const position = cluster === undefined ? anchors.get(mark ?? '') : clusterAnchors.get(cluster);
      if (!position) continue;
      const { x, y } = project(position);
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  };
  const bringIntoSight = (id: string) => {
    const position = anchors.get(id);
    if (position) map.jumpTo({ center: [position[0] ?? 0, position[1] ?? 0] });
  };
  /** Until the reader moves it, the map stands as its still did, name for name. */
  const isOpening = () => {
    if (!opening || store.state.get().passage !== undefined) return false;
    const { lng, lat } = map.getCenter();
    const [longitude, latitude] = opening.center;
    const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-4;
    return isNear(map.getZoom(), opening.zoom) && isNear(lng, longitude) && isNear(lat, latitude);
  };
  /** What can be done before there is anything to see: the layout, the names that are drawn with the ground, and the marks. */
  const prepare = () => {
    clearTimeout(preparing);
    const next = lay();
    const goOn = () => {
      // Another one is wanted by now.
      if (latest !== next) return;
      try {
        const begun = performance.now();
        let layout = next.layout.step();
        while (!layout && performance.now() - begun < PIECE_MS) layout = next.layout.step();
        if (layout) nameBase(layout.baseLabels);
        preparing = layout ? setTimeout(drawAhead, 0, SYMBOLS_AT_A_TIME) : setTimeout(goOn);
      } catch {
        giveUp();
      }
    };
    const drawAhead = (count: number) => {
      if (latest !== next) return;
      const layout = next.layout.finish();
      if (count >= layout.marks.length) return draw(next);
      drawMarks({ ...layout, marks: layout.marks.slice(0, count), clusters: [] });
      preparing = setTimeout(drawAhead, 0, count + SYMBOLS_AT_A_TIME);
    };
    preparing = setTimeout(goOn);
  };
  /** Until the map stands its still does, with marks of its own. */
  const begin = () => {
    hasBegun = true;
    clearTimeout(preparing);
    layOut();
    overlay.style.visibility = '';
  };
  /** Begins to work the layout out. Whoever asks again for the same view of the same places finds it begun, or done. */
  const lay = (): LayoutInProgress => {
    const { clientWidth, clientHeight } = map.getContainer();
    const whole = { width: clientWidth, height: clientHeight };
    const room = isOpening()
      ? openingPlacementArea(whole, reading.language)
      : { view: placementBox(whole), obstacles: obstacles() };
    const { places } = store.visible.get();
    const zoom = map.getZoom();
    const seen = JSON.stringify([map.getCenter(), zoom, room]);
    if (latest?.seen === seen && latest.places === places) return latest;
    const input = { language: reading.language, places, basemap: names, zoom, project, measure, ...room };
    latest = { places, seen, layout: incremental(layOutIncrementally(input)) };
    return latest;
  };
  const layOut = () => {
    if (!hasBegun) return;
    const next = lay();
    if (next !== drawn) draw(next);
  };
  const draw = (next: LayoutInProgress) => {
    drawn = next;
    const layout = next.layout.finish();
    clusterAnchors = new Map(layout.clusters.map(({ id, anchor }) => [id, anchor]));
    drawMarks(layout);
    clusters.passFocus(overlay);
    nameBase(layout.baseLabels);
  };
  const drawMarks = (layout: Layout) => {
    const marks = h(SymbolButtons, {
      reading,
      marks: layout.marks,
      clusters: layout.clusters,
      onOpenCluster: clusters.open,
      onSelect: store.selectPlace,
      onReachOut: bringIntoSight,
    });
    render(h(RenderBoundary, { children: marks, otherwise: giveUp }), overlay);
    // A mark that is not yet at its anchor may reach beyond the map, and the map then makes room for it and moves.
    follow();
  };
  const nameBase = (labels: BaseLabels) => {
    if (!map.getSource('story')) return;
    const next = new Map(labels.map((label) => [`${label.source}/${label.id}`, label]));
    for (const [key, label] of named) if (!next.has(key)) map.removeFeatureState(labelFeatureOf(label), 'side');
    for (const [key, label] of next)
      if (named.get(key)?.side !== label.side) map.setFeatureState(labelFeatureOf(label), { side: label.side });
    named = next;
  };
  /** As the map paints them: records are the same ones as long as nothing changed, so that thousands are passed over. */
  const painted = new Map<string, VisiblePlace>();
  map.on('style.load', () => {
    painted.clear();
    named.clear();
    drawn = undefined;
  });
  const paintStates = () => {
    if (!map.getSource('story')) return;
    for (const shown of store.visible.get().places) {
      const { place, isSelected, matches } = shown;
      const held = painted.get(place.id);
      if (held === shown) continue;
      painted.set(place.id, shown);
      const [wasSelected, didMatch] = held ? [held.isSelected, held.matches] : [false, true];
      if (isSelected === wasSelected && matches === didMatch) continue;
      map.setFeatureState({ source: 'story', id: place.id }, { selected: isSelected, faded: !matches });
    }
  };
  /** Once the faces have come, texts are as wide as they will stay. */
  const measureAnew = () => {
    measure = makeTextMeasure(face, least);
    latest = undefined;
    if (hasBegun) layOut();
    else if (preparing !== undefined) prepare();
  };
  const stop = () => {
    clearTimeout(preparing);
    clusters.stop();
    render(null, overlay);
    overlay.remove();
  };
  return { prepare, begin, follow, layOut, measureAnew, paintStates, stop };
}
