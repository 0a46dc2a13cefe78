import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { hatchImage, HATCH_PIXEL_RATIO } from '../style/story-paint.ts';
import { scaleBar } from '../geometry/scales.ts';
import type { MapView, MapViewOptions } from './map-view-options.ts';
import { openingView, startCamera, startFlyTo } from './camera.ts';
import { drawIncrementally } from './draw-incrementally.ts';
import { watchForFailures } from './map-failures.ts';
import { CLICKABLE_LAYERS } from '../style/story-layers.ts';
import { startSymbolLayer } from './symbol-layer.ts';
import { releaseWorker } from './library-setup.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';
import { styleOfMap } from '../style/map-style.ts';
import { rootOf } from '../../browser/root-of.ts';

/**
 * Starts the live map in `host`, in two tasks: what it shows is worked out in one, and handed to the library in another.
 * Rejects where WebGL is missing; later failures are told once to `onFailure`.
 */
export async function startMapView(options: MapViewOptions): Promise<MapView> {
  const { host, reading, store, names, ground, palette, glyphs, presenting } = options;
  const [west, south, east, north] = names.metadata.extent;
  const style = (): StyleSpecification =>
    styleOfMap({
      places: store.visible.get().places,
      language: reading.language,
      basemap: ground,
      palette: palette(),
      glyphs,
    });
  let heldColours = JSON.stringify(palette());
  const { places } = store.visible.get();
  const first = style();
  await new Promise((resolve) => setTimeout(resolve));
  const asked = store.camera.get();
  const size = { width: host.clientWidth, height: host.clientHeight };
  const opening = presenting?.aim.get() ?? openingView(options, size);
  const map = new MapLibreMap({
    container: host,
    style: store.visible.get().places === places ? first : style(),
    ...(asked ? { center: asked, zoom: asked.zoom } : opening && { center: [...opening.center], zoom: opening.zoom }),
    maxBounds: [west, south, east, north],
    maxZoom: names.metadata.maxZoom,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    // Tests hold the style to the specification; to do so again takes the page as long as to draw it.
    validateStyle: false,
    cooperativeGestures: !presenting && options.sharesScroll(),
    interactive: !presenting,
    ...(presenting && { pixelRatio: presenting.pixelRatio() }),
    locale: {
      'Map.Title': reading.words.moveByKeys,
      'CooperativeGesturesHandler.WindowsHelpText': reading.words.scrollHint,
      'CooperativeGesturesHandler.MacHelpText': reading.words.scrollHintMac,
      'CooperativeGesturesHandler.MobileHelpText': reading.words.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const fail = (failure: MapFailure) => {
    stop();
    options.onFailure(failure);
  };
  const stopGuard = watchForFailures(map, fail);

  const steps = drawIncrementally(map, options.hands);
  const marks = startSymbolLayer(map, { ...options, onFailure: fail }, presenting ? undefined : opening);
  const camera = presenting ? startFlyTo(map, presenting, options.reducedMotion) : startCamera(map, options);

  const hatched = new Set(reading.index.article.topics.map(({ colour }) => colour));
  const addHatches = () => {
    const colours = palette();
    for (const colour of hatched) {
      const image = hatchImage(colours.topic[colour], colours.areaHatch);
      if (map.hasImage(`hatch-${colour}`)) map.updateImage(`hatch-${colour}`, image);
      else map.addImage(`hatch-${colour}`, image, { pixelRatio: HATCH_PIXEL_RATIO });
    }
  };
  const tellScale = () => options.onScale(scaleBar(map.getCenter().lat, map.getZoom(), 110));

  /** Frames the whole map anew where it comes to fill the screen or goes back into its page. Whether it has just done so. */
  let fillsScreen = false;
  const fitScreen = () => {
    if (fillsScreen === (document.fullscreenElement !== null)) return false;
    fillsScreen = !fillsScreen;
    camera.refit();
    return true;
  };

  const clickable = () => CLICKABLE_LAYERS.filter((layer) => map.getLayer(layer));

  /** A style that is still coming cannot be compared with the next: that one is taken as soon as the first is there. */
  let isStyled = false;
  let isBehind = false;
  const restyle = () => {
    if (isStyled) map.setStyle(style(), { diff: true });
    isBehind = !isStyled;
  };

  map.on('style.load', () => {
    isStyled = true;
    if (isBehind) restyle();
    addHatches();
    marks.paintStates();
    // While the worker cuts the ground into tiles there is nothing else to do here.
    marks.prepare();
  });
  map.on('load', () =>
    steps.whenWhole(() => {
      // Thrown here it would end in the library, and the map be on its way for ever.
      try {
        host.dataset.map = 'ready';
        marks.begin();
        options.onReady();
        if (!presenting) takeFocusFromStaticMap(host);
        if (!fitScreen()) camera.follow();
        tellScale();
      } catch {
        fail('fault');
      }
    }),
  );
  map.on('move', () => {
    marks.follow();
    tellScale();
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
    stopGuard();
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
      // A place just switched on may lie out of view.
      if (isWider && !hasMoved) camera.showAll();
      isWider = false;
    },
    refresh: () => {
      const colours = JSON.stringify(palette());
      if (colours !== heldColours) restyle();
      heldColours = colours;
      // After a diff the style is loading again and tells nobody when it is done: redraw what is there already.
      // Without a drawing surface the library has no style either, and no image to ask for.
      if (map.getSource('story') && [...hatched].some((colour) => map.hasImage(`hatch-${colour}`))) addHatches();
      if (presenting) map.setPixelRatio(presenting.pixelRatio());
      else map.resize();
      marks.layOut();
    },
    stop,
  };
}

/**
 * Who was on a place of the still, which stands beside `host`, goes on at the same place of the map; the page, which may be
 * another’s, stays where it is.
 */
export function takeFocusFromStaticMap(host: HTMLElement): void {
  const { activeElement } = rootOf(host);
  const isOnStill = host.parentElement?.querySelector('.still-frame')?.contains(activeElement);
  const place = isOnStill && activeElement?.getAttribute('data-place');
  if (place)
    host.querySelector<HTMLElement>(`[data-mark="${CSS.escape(place)}"] button`)?.focus({ preventScroll: true });
}
