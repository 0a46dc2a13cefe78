import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { hatchImage, HATCH_PIXEL_RATIO } from '../style/place-paint.ts';
import { scaleBar } from '../geometry/scales.ts';
import type { MapView, MapViewOptions } from './map-view-options.ts';
import { openingView, startCamera, startFlyTo } from './camera.ts';
import { drawIncrementally } from './draw-incrementally.ts';
import { watchForFailures } from './map-failures.ts';
import { CLICKABLE_LAYERS } from '../style/place-layers.ts';
import { startSymbolLayer } from './symbol-layer.ts';
import { releaseWorker } from './library-setup.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';
import { styleOfMap } from '../style/map-style.ts';
import { rootOf } from '../../browser/root-of.ts';

/**
 * Starts the live map in `host`, in two tasks: its style is computed in one and given to MapLibre in the next. Rejects
 * where WebGL is missing; a later failure is reported once to `onFailure`.
 */
export async function startMapView(options: MapViewOptions): Promise<MapView> {
  const { host, context, store, names, basemap, palette, glyphs, fontFaces, presenting } = options;
  const [west, south, east, north] = names.metadata.extent;
  const style = (): StyleSpecification =>
    styleOfMap({
      places: store.visible.get().places,
      language: context.language,
      basemap: basemap,
      palette: palette(),
      glyphs,
      fontFaces,
    });
  let previousColours = JSON.stringify(palette());
  const { places } = store.visible.get();
  const first = style();
  await new Promise((resolve) => setTimeout(resolve));
  const linkedCamera = store.camera.get();
  const size = { width: host.clientWidth, height: host.clientHeight };
  const opening = presenting?.aim.get() ?? openingView(options, size);
  const map = new MapLibreMap({
    container: host,
    style: store.visible.get().places === places ? first : style(),
    ...(linkedCamera
      ? { center: linkedCamera, zoom: linkedCamera.zoom }
      : opening && { center: [...opening.center], zoom: opening.zoom }),
    maxBounds: [west, south, east, north],
    maxZoom: names.metadata.maxZoom,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    // Tests validate the style; validating it in the page would take as long as drawing the map.
    validateStyle: false,
    cooperativeGestures: !presenting && options.sharesScroll(),
    interactive: !presenting,
    ...(presenting && { pixelRatio: presenting.pixelRatio() }),
    locale: {
      'Map.Title': context.messages.moveByKeys,
      'CooperativeGesturesHandler.WindowsHelpText': context.messages.scrollHint,
      'CooperativeGesturesHandler.MacHelpText': context.messages.scrollHintMac,
      'CooperativeGesturesHandler.MobileHelpText': context.messages.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const fail = (failure: MapFailure) => {
    stop();
    options.onFailure(failure);
  };
  const stopWatching = watchForFailures(map, fail);

  const drawing = drawIncrementally(map, options.hands);
  const marks = startSymbolLayer(map, { ...options, onFailure: fail }, presenting ? undefined : opening);
  const camera = presenting ? startFlyTo(map, presenting, options.reducedMotion) : startCamera(map, options);

  const hatched = new Set(context.index.article.topics.map(({ colour }) => colour));
  const addHatches = () => {
    const colours = palette();
    for (const colour of hatched) {
      const image = hatchImage(colours.topic[colour], colours.areaHatch);
      if (map.hasImage(`hatch-${colour}`)) map.updateImage(`hatch-${colour}`, image);
      else map.addImage(`hatch-${colour}`, image, { pixelRatio: HATCH_PIXEL_RATIO });
    }
  };
  const reportScale = () => options.onScale(scaleBar(map.getCenter().lat, map.getZoom(), 110));

  /** Frames the whole map again when it enters or leaves full screen. Returns whether it has just done so. */
  let fillsScreen = false;
  const fitScreen = () => {
    if (fillsScreen === (document.fullscreenElement !== null)) return false;
    fillsScreen = !fillsScreen;
    camera.refit();
    return true;
  };

  const clickable = () => CLICKABLE_LAYERS.filter((layer) => map.getLayer(layer));

  /** A style that is still loading cannot be diffed: the next one is set as soon as it has loaded. */
  let isStyled = false;
  let isOutdated = false;
  const restyle = () => {
    if (isStyled) map.setStyle(style(), { diff: true });
    isOutdated = !isStyled;
  };

  map.on('style.load', () => {
    isStyled = true;
    if (isOutdated) restyle();
    addHatches();
    marks.paintStates();
    // While the worker cuts the base map into tiles, the main thread has nothing else to do.
    marks.prepare();
  });
  map.on('load', () =>
    drawing.whenWhole(() => {
      // MapLibre would swallow an error thrown here, and the map would load for ever.
      try {
        host.dataset.map = 'ready';
        marks.begin();
        options.onReady();
        if (!presenting) takeFocusFromStaticMap(host);
        if (!fitScreen()) camera.follow();
        reportScale();
      } catch {
        fail('fault');
      }
    }),
  );
  map.on('move', () => {
    marks.follow();
    reportScale();
  });
  map.on('moveend', () => marks.layOut());
  map.on('resize', () => {
    if (!presenting && options.sharesScroll()) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    fitScreen();
    marks.layOut();
  });
  map.on('click', ({ point }) => {
    const found = clickable()
      .map((layer) => map.queryRenderedFeatures(point, { layers: [layer] })[0])
      .find(Boolean);
    const id: unknown = found?.properties.id;
    if (typeof id === 'string') store.selectPlace(id);
  });
  map.on('mousemove', ({ point }) => {
    const isOver = map.queryRenderedFeatures(point, { layers: clickable() }).length > 0;
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });

  let isWider = false;
  const unlisten = store.visible.listen((shown, before) => {
    const hasOthers = shown.places.length !== before?.places.length;
    if (hasOthers) restyle();
    if (hasOthers) isWider = true;
    marks.paintStates();
    marks.layOut();
  });
  void document.fonts.ready.then(marks.measureAnew);

  function stop() {
    stopWatching();
    unlisten();
    camera.stop();
    marks.stop();
    delete host.dataset.map;
    map.remove();
    releaseWorker();
  }

  return {
    showAll: camera.showAll,
    zoomBy: camera.zoomBy,
    layOut: marks.layOut,
    settle: () => {
      marks.layOut();
      const hasMoved = camera.follow();
      // A place that is shown since the last change may lie out of view.
      if (isWider && !hasMoved) camera.showAll();
      isWider = false;
    },
    refresh: () => {
      const colours = JSON.stringify(palette());
      if (colours !== previousColours) restyle();
      previousColours = colours;
      // After a diff the style loads again without an event at its end: hatches that exist are drawn again here.
      // Without a WebGL context MapLibre has no style and no image to ask for.
      if (map.getSource('story') && [...hatched].some((colour) => map.hasImage(`hatch-${colour}`))) addHatches();
      if (presenting) map.setPixelRatio(presenting.pixelRatio());
      else map.resize();
      marks.layOut();
    },
    stop,
  };
}

/**
 * Moves the focus from a place on the static map, which is a sibling of `host`, to the same place on the live map. The
 * page, which may be another site’s, is not scrolled.
 */
export function takeFocusFromStaticMap(host: HTMLElement): void {
  const { activeElement } = rootOf(host);
  const isOnStaticMap = host.parentElement?.querySelector('.static-map-frame')?.contains(activeElement);
  const place = isOnStaticMap && activeElement?.getAttribute('data-place');
  if (place)
    host.querySelector<HTMLElement>(`[data-symbol="${CSS.escape(place)}"] button`)?.focus({ preventScroll: true });
}
