import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointerActivity } from './map-view-options.ts';

/** Milliseconds of a frame, all it draws counted, after which it takes in nothing more that was never drawn before. */
const FRAME_BUDGET_MS = 24;

/**
 * Spreads a map’s first picture over several frames. The library makes a program on the graphics card for each kind of
 * layer when it first draws one, and waits for it: sixteen of them in one frame held the page up for a third of a second.
 * Until the map stands, a frame takes in new layers, one at least, until it has taken so long. The frames after it draw
 * what is new and nothing else, until nothing is; then one draws all. Nobody sees them: the still stands in front. While a
 * finger is on the screen nothing new is taken in. `whenWhole` calls back once, when nothing is left out any more, and lets
 * the library draw by itself from then on.
 */
export function drawIncrementally(
  map: MapLibreMap,
  hands?: PointerActivity,
): { readonly whenWhole: (then: () => void) => void } {
  const { painter } = map;
  const render = painter.render.bind(painter);
  const renderLayer = painter.renderLayer.bind(painter);
  const drawn = new Set<string>();
  let begun = 0;
  let hasTaken = false;
  /** Something new is left for the next frame. */
  let isLeft = false;
  /** The frame draws what is new and nothing else. */
  let isPartial = false;
  let isLacking = false;
  const repaint = () => map.triggerRepaint();
  painter.render = (...frame) => {
    begun = performance.now();
    hasTaken = false;
    isLeft = false;
    render(...frame);
    isLacking = isLeft || isPartial;
    isPartial = isLeft;
    if (!isLacking) return;
    if (hands) hands.whenAtRest(repaint);
    else repaint();
  };
  painter.renderLayer = (...asked) => {
    const [, , layer, coords, { currentPass }] = asked;
    const pass = `${currentPass}/${layer.id}`;
    const isNew = layer.type !== 'background' && coords.length > 0 && !drawn.has(pass);
    if (!isNew) {
      if (!isPartial) renderLayer(...asked);
      return;
    }
    if ((hasTaken && performance.now() - begun > FRAME_BUDGET_MS) || hands?.isAtRest() === false) {
      isLeft = true;
      return;
    }
    renderLayer(...asked);
    hasTaken = true;
    drawn.add(pass);
  };
  // The library draws with another painter from then on, which draws all at once.
  map.on('webglcontextrestored', () => (isLacking = false));
  const whenWhole = (then: () => void) => {
    if (isLacking) return void map.once('render', () => whenWhole(then));
    painter.render = render;
    painter.renderLayer = renderLayer;
    then();
  };
  return { whenWhole };
}
