import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointerActivity } from './map-view-options.ts';

/** Milliseconds of a frame, all its drawing included, after which no further new layer is drawn in it. */
const FRAME_BUDGET_MS = 24;

/**
 * Spreads the compilation of WebGL programs over several frames. MapLibre compiles one per kind of layer at its first
 * draw, synchronously: sixteen in one frame blocked the page for 300 ms. Until the map is complete, a frame draws new
 * layers, one at least, until its budget is used. The frames after it draw only what is new; a last one draws all. The
 * static map covers the canvas meanwhile. While a finger is down, no new layer is drawn. `whenWhole` calls back once
 * when no layer is left out, and gives drawing back to MapLibre.
 */
export function drawIncrementally(
  map: MapLibreMap,
  pointer?: PointerActivity,
): { readonly whenWhole: (then: () => void) => void } {
  const { painter } = map;
  const render = painter.render.bind(painter);
  const renderLayer = painter.renderLayer.bind(painter);
  const drawnPasses = new Set<string>();
  let startedAt = 0;
  let hasDrawnNew = false;
  /** A new layer is left for the next frame. */
  let isLeft = false;
  /** The frame draws new layers only. */
  let isPartial = false;
  let isIncomplete = false;
  const repaint = () => map.triggerRepaint();
  painter.render = (...frame) => {
    startedAt = performance.now();
    hasDrawnNew = false;
    isLeft = false;
    render(...frame);
    isIncomplete = isLeft || isPartial;
    isPartial = isLeft;
    if (!isIncomplete) return;
    if (pointer) pointer.whenAtRest(repaint);
    else repaint();
  };
  painter.renderLayer = (...args) => {
    const [, , layer, coords, { currentPass }] = args;
    const pass = `${currentPass}/${layer.id}`;
    const isNew = layer.type !== 'background' && coords.length > 0 && !drawnPasses.has(pass);
    if (!isNew) {
      if (!isPartial) renderLayer(...args);
      return;
    }
    if ((hasDrawnNew && performance.now() - startedAt > FRAME_BUDGET_MS) || pointer?.isAtRest() === false) {
      isLeft = true;
      return;
    }
    renderLayer(...args);
    hasDrawnNew = true;
    drawnPasses.add(pass);
  };
  // MapLibre then draws with another painter, which draws all layers at once.
  map.on('webglcontextrestored', () => (isIncomplete = false));
  const whenWhole = (then: () => void) => {
    if (isIncomplete) return void map.once('render', () => whenWhole(then));
    painter.render = render;
    painter.renderLayer = renderLayer;
    then();
  };
  return { whenWhole };
}
