import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type Basemap, EXTENT } from '../basemap/basemap.ts';
import { type Reading, textIn } from '../cards/reading.ts';
import { hatch, HATCH_PIXEL_RATIO } from '../cartography/hatch.ts';
import type { Palette } from '../cartography/palette.ts';
import { scaleBar } from '../cartography/scales.ts';
import { roadNames } from '../cartography/road-names.ts';
import { storyFeatures } from '../cartography/story-features.ts';
import { FAMILIES, type Place } from '../model/article.ts';
import type { Store } from '../view-state/store.ts';
import { anchorOf } from '../cartography/anchor-of.ts';
import type { MapView, MapViewOptions } from './map-view-options.ts';
import { startCamera, startingView } from './camera.ts';
import { guardMap } from './guard.ts';
import { CLICKABLE_LAYERS, type Margin } from '../style/layers/story-layers.ts';
import { startMarks } from './marks-layer.ts';
import { makeStyle } from '../style/make-style.ts';

const [WEST, SOUTH, EAST, NORTH] = EXTENT;

/** Starts the live map in `host`. Throws where WebGL is missing; later failures are told once to `onFailure`. */
export function startMapView(options: MapViewOptions): MapView {
  const { host, reading, store, basemap, palette, glyphs } = options;
  setWorkerUrl(workerUrl);
  const style = () => styleFor(store, reading, basemap, palette(), glyphs);
  const map = new MapLibreMap({
    container: host,
    style: style(),
    ...startingView(options),
    maxBounds: [WEST, SOUTH, EAST, NORTH],
    maxZoom: 10,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { 'Map.Title': reading.words.mapLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const stopGuard = guardMap(map, (failure) => {
    stop();
    options.onFailure(failure);
  });

  const marks = startMarks(map, options);
  const camera = startCamera(map, options);

  const addHatches = () => {
    const colours = palette();
    for (const family of FAMILIES) {
      const image = hatch(colours.topic[family], colours.areaHatch);
      if (map.hasImage(`hatch-${family}`)) map.updateImage(`hatch-${family}`, image);
      else map.addImage(`hatch-${family}`, image, { pixelRatio: HATCH_PIXEL_RATIO });
    }
  };
  const tellScale = () => options.onScale(scaleBar(map.getCenter().lat, map.getZoom(), 110));

  let heldStyle: StyleSpecification | undefined;

  map.on('style.load', () => {
    addHatches();
    marks.paintStates();
  });
  map.on('load', () => {
    host.dataset.map = 'ready';
    options.onReady();
    marks.layOut();
    camera.follow();
    tellScale();
  });
  map.on('move', () => {
    marks.follow();
    tellScale();
  });
  map.on('moveend', () => marks.layOut());
  map.on('resize', () => marks.layOut());
  map.on('click', ({ point }) => {
    const ids = CLICKABLE_LAYERS.filter((layer) => map.getLayer(layer));
    const found = ids.map((layer) => map.queryRenderedFeatures(point, { layers: [layer] })[0]).find(Boolean);
    const id: unknown = found?.properties.id;
    if (typeof id === 'string') store.selectPlace(id);
  });
  map.on('mousemove', ({ point }) => {
    const ids = CLICKABLE_LAYERS.filter((layer) => map.getLayer(layer));
    const isOver = map.queryRenderedFeatures(point, { layers: ids }).length > 0;
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });

  let isWider = false;
  const unlisten = store.visible.listen((shown, before) => {
    const hasOthers = shown.places.length !== before?.places.length;
    if (hasOthers) map.setStyle(style(), { diff: true });
    if (hasOthers) isWider = true;
    marks.paintStates();
    marks.layOut();
  });
  void document.fonts.ready.then(() => marks.layOut());

  function stop() {
    stopGuard();
    unlisten();
    marks.stop();
    delete host.dataset.map;
    map.remove();
  }

  return {
    showAll: camera.showAll,
    zoomBy: camera.zoomBy,
    layOut: marks.layOut,
    settle: () => {
      marks.layOut();
      const hasMoved = camera.follow();
      // A place just switched on may lie out of view.
      if (isWider && !hasMoved) camera.showAll();
      isWider = false;
    },
    refresh: () => {
      const next = style();
      if (JSON.stringify(next.layers) !== JSON.stringify(heldStyle?.layers)) map.setStyle(next, { diff: true });
      heldStyle = next;
      // After a diff the style is loading again and tells nobody when it is done: redraw what is there already.
      if (FAMILIES.some((family) => map.hasImage(`hatch-${family}`))) addHatches();
      map.resize();
      marks.layOut();
    },
    stop,
  };
}

function styleFor(
  store: Store,
  reading: Reading,
  basemap: Basemap,
  palette: Palette,
  glyphs: string,
): StyleSpecification {
  const { places } = store.visible.get();
  const nameOf = (place: Place) => textIn(reading, place.name);
  const story = storyFeatures(places, nameOf);
  return makeStyle({
    basemap,
    story,
    roadNames: roadNames(places, nameOf),
    palette,
    glyphs,
    language: reading.language,
    margin: marginOf(places),
  });
}

/** The band of a road in km: the widest margin, so that no road looks surer than it is. */
function marginOf(places: ReturnType<Store['visible']['get']>['places']): Margin {
  const roads = places.filter(({ place }) => place.kind === 'road').map(({ place }) => place);
  const [widest] = [...roads].sort((a, b) => b.uncertaintyKm - a.uncertaintyKm);
  return { km: widest?.uncertaintyKm ?? 1, latitude: (widest && anchorOf(widest)?.[1]) ?? 0 };
}
