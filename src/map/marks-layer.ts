import type { Map as MapLibreMap } from 'maplibre-gl';
import { h, render } from 'preact';
import { anchorOf } from '../cartography/anchor-of.ts';
import { layOutMap } from '../cartography/lay-out.ts';
import type { CameraView } from '../cartography/mercator.ts';
import { openingRoom, roomOf } from '../cartography/opening-view.ts';
import type { MapViewOptions } from './map-view-options.ts';
import { Marks } from './marks.tsx';
import { makeMeasure } from './measure-text.ts';

/** The marks over the map: laid out when the camera rests, carried along while it moves. */
export function startMarks(
  map: MapLibreMap,
  { reading, store, basemap, obstacles }: MapViewOptions,
  opening: CameraView | undefined,
) {
  const overlay = document.createElement('div');
  overlay.className = 'marks';
  map.getCanvasContainer().append(overlay);
  const measure = makeMeasure(getComputedStyle(document.documentElement).getPropertyValue('--font-ui'));
  const anchors = new Map(reading.index.article.places.map((place) => [place.id, anchorOf(place)]));
  const project = (position: readonly number[]) => map.project([position[0] ?? 0, position[1] ?? 0]);
  let named = new Set<string>();

  const follow = () => {
    for (const element of overlay.children) {
      if (!(element instanceof HTMLElement)) continue;
      const position = anchors.get(element.dataset.mark ?? '');
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
  const layOut = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    const whole = { width: clientWidth, height: clientHeight };
    const layout = layOutMap({
      language: reading.language,
      places: store.visible.get().places,
      basemap,
      zoom: map.getZoom(),
      project,
      measure,
      ...(isOpening() ? openingRoom(whole, reading.language) : { view: roomOf(whole), obstacles: obstacles() }),
    });
    render(
      h(Marks, { reading, marks: layout.marks, onSelect: store.selectPlace, onReachOut: bringIntoSight }),
      overlay,
    );
    follow();
    nameBase(layout.baseLabels);
  };
  const nameBase = (labels: ReturnType<typeof layOutMap>['baseLabels']) => {
    if (!map.getSource('settlements')) return;
    const next = new Set(labels.map(({ source, id }) => `${source}/${id}`));
    for (const key of named) {
      if (next.has(key)) continue;
      const [source = '', id = ''] = key.split('/');
      map.removeFeatureState({ source, id: source === 'settlements' ? Number(id) : id }, 'side');
    }
    for (const { source, id, side } of labels) map.setFeatureState({ source, id }, { side });
    named = next;
  };
  const paintStates = () => {
    if (!map.getSource('story')) return;
    for (const { place, isSelected, matches } of store.visible.get().places)
      map.setFeatureState({ source: 'story', id: place.id }, { selected: isSelected, faded: !matches });
  };
  const stop = () => {
    render(null, overlay);
    overlay.remove();
  };
  return { follow, layOut, paintStates, stop };
}
