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

/** Milliseconds of layout per task: one such task runs between two frames of a moving map. */
const PIECE_MS = 10;
/** Symbols rendered per task as long as the layer is hidden. */
const SYMBOLS_AT_A_TIME = 12;

/** A layout, in progress or complete, with its input: the camera and the placement area as text, and the places. */
type LayoutInProgress = {
  readonly seen: string;
  readonly places: readonly VisiblePlace[];
  readonly layout: Incremental<Layout>;
};
type Layout = MapLayout<VisiblePlace>;
type BaseLabels = Layout['baseLabels'];

/** The layer of symbols over the map: laid out when the camera rests, and moved with the map. */
export function startSymbolLayer(map: MapLibreMap, options: MapViewOptions, opening: CameraView | undefined) {
  const { context, store, names, obstacles } = options;
  const overlay = document.createElement('div');
  overlay.className = 'placed-symbols';
  overlay.style.visibility = 'hidden';
  map.getCanvasContainer().append(overlay);
  const font = getComputedStyle(overlay).getPropertyValue('--font-ui');
  const least = leastFontSize(overlay);
  let measure = makeTextMeasure(font, least);
  const anchors = new Map(context.index.article.places.map((place) => [place.id, anchorOf(place)]));
  const clusters = startClusterOpening(map, options);
  let clusterAnchors = new Map<string, Cluster['anchor']>();
  const project = (position: readonly number[]) => map.project([position[0] ?? 0, position[1] ?? 0]);
  let shownLabels = new Map<string, BaseLabels[number]>();
  let latest: LayoutInProgress | undefined;
  let rendered: LayoutInProgress | undefined;
  let hasBegun = false;
  let preparing: ReturnType<typeof setTimeout> | undefined;

  /** If the symbols cannot be rendered, the live map fails with `fault` and the static map is shown. */
  const giveUp = () => {
    queueMicrotask(() => options.onFailure('fault'));
    return null;
  };
  const follow = () => {
    for (const element of overlay.children) {
      if (!(element instanceof HTMLElement)) continue;
      const { symbol: mark, cluster } = element.dataset;
      const position = cluster === undefined ? anchors.get(mark ?? '') : clusterAnchors.get(cluster);
      if (!position) continue;
      const { x, y } = project(position);
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  };
  const moveIntoView = (id: string) => {
    const position = anchors.get(id);
    if (position) map.jumpTo({ center: [position[0] ?? 0, position[1] ?? 0] });
  };
  /**
   * While the camera is the opening one, the placement area of the static map is used, so that labels do not change
   * when the live map replaces it.
   */
  const isOpening = () => {
    if (!opening || store.state.get().passage !== undefined) return false;
    const { lng, lat } = map.getCenter();
    const [longitude, latitude] = opening.center;
    const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-4;
    return isNear(map.getZoom(), opening.zoom) && isNear(lng, longitude) && isNear(lat, latitude);
  };
  /** What can be done before the map is shown: the layout, the labels drawn by MapLibre, and the symbols. */
  const prepare = () => {
    clearTimeout(preparing);
    const next = startLayout();
    const continueLayout = () => {
      // A newer layout has replaced this one.
      if (latest !== next) return;
      try {
        const startedAt = performance.now();
        let layout = next.layout.step();
        while (!layout && performance.now() - startedAt < PIECE_MS) layout = next.layout.step();
        if (layout) setLabelSides(layout.baseLabels);
        preparing = layout ? setTimeout(renderAhead, 0, SYMBOLS_AT_A_TIME) : setTimeout(continueLayout);
      } catch {
        giveUp();
      }
    };
    const renderAhead = (count: number) => {
      if (latest !== next) return;
      const layout = next.layout.finish();
      if (count >= layout.marks.length) return draw(next);
      drawMarks({ ...layout, marks: layout.marks.slice(0, count), clusters: [] });
      preparing = setTimeout(renderAhead, 0, count + SYMBOLS_AT_A_TIME);
    };
    preparing = setTimeout(continueLayout);
  };
  /** Shows the symbols. Until the map is ready the static map, with symbols of its own, covers it. */
  const begin = () => {
    hasBegun = true;
    clearTimeout(preparing);
    layOut();
    overlay.style.visibility = '';
  };
  /** Starts the layout; for the same view of the same places it returns the one already started or complete. */
  const startLayout = (): LayoutInProgress => {
    const { clientWidth, clientHeight } = map.getContainer();
    const whole = { width: clientWidth, height: clientHeight };
    const placementArea = isOpening()
      ? openingPlacementArea(whole, context.language)
      : { view: placementBox(whole), obstacles: obstacles() };
    const { places } = store.visible.get();
    const zoom = map.getZoom();
    const seen = JSON.stringify([map.getCenter(), zoom, placementArea]);
    if (latest?.seen === seen && latest.places === places) return latest;
    const input = { language: context.language, places, basemap: names, zoom, project, measure, ...placementArea };
    latest = { places, seen, layout: incremental(layOutIncrementally(input)) };
    return latest;
  };
  const layOut = () => {
    if (!hasBegun) return;
    const next = startLayout();
    if (next !== rendered) draw(next);
  };
  const draw = (next: LayoutInProgress) => {
    rendered = next;
    const layout = next.layout.finish();
    clusterAnchors = new Map(layout.clusters.map(({ id, anchor }) => [id, anchor]));
    drawMarks(layout);
    clusters.passFocus(overlay);
    setLabelSides(layout.baseLabels);
  };
  const drawMarks = (layout: Layout) => {
    const marks = h(SymbolButtons, {
      context,
      marks: layout.marks,
      clusters: layout.clusters,
      onOpenCluster: clusters.open,
      onSelect: store.selectPlace,
      onReachOut: moveIntoView,
    });
    render(h(RenderBoundary, { children: marks, otherwise: giveUp }), overlay);
    // A symbol that is not yet at its anchor may reach beyond the map, which then grows and moves.
    follow();
  };
  const setLabelSides = (labels: BaseLabels) => {
    if (!map.getSource('story')) return;
    const next = new Map(labels.map((label) => [`${label.source}/${label.id}`, label]));
    for (const [key, label] of shownLabels) if (!next.has(key)) map.removeFeatureState(labelFeatureOf(label), 'side');
    for (const [key, label] of next)
      if (shownLabels.get(key)?.side !== label.side) map.setFeatureState(labelFeatureOf(label), { side: label.side });
    shownLabels = next;
  };
  /**
   * Places as MapLibre has painted them, by id. An unchanged place is the same object, so that thousands are skipped
   * quickly.
   */
  const painted = new Map<string, VisiblePlace>();
  map.on('style.load', () => {
    painted.clear();
    shownLabels.clear();
    rendered = undefined;
  });
  const paintStates = () => {
    if (!map.getSource('story')) return;
    for (const shown of store.visible.get().places) {
      const { place, isSelected, matches } = shown;
      const previous = painted.get(place.id);
      if (previous === shown) continue;
      painted.set(place.id, shown);
      const [wasSelected, didMatch] = previous ? [previous.isSelected, previous.matches] : [false, true];
      if (isSelected === wasSelected && matches === didMatch) continue;
      map.setFeatureState({ source: 'story', id: place.id }, { selected: isSelected, dimmed: !matches });
    }
  };
  /** Once the fonts have loaded, the widths of texts are final. */
  const measureAnew = () => {
    measure = makeTextMeasure(font, least);
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
