import { atom } from 'nanostores';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showWhileRunning } from '../../browser/show-while-running.ts';
import type { Size } from '../../map/geometry/screen-geometry.ts';
import { UNTRANSLATED } from '../../core/i18n/view-context.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import type { PresentedView, MapStore, MapView } from '../../map/live/map-view-options.ts';
import type { Camera } from '../../core/state/view-address.ts';
import { framedPlaces, placesOfScene, sceneCamera, stageSizeOf } from './scene-framing.ts';
import { StaticMapCopy } from './scene-stage.tsx';
import type { TalkContext } from './open-talk.ts';

type SceneMapProps = {
  readonly talk: TalkContext;
  /** Index of the scene, from 0. */
  readonly at: number;
  /** Index of the passage shown, from 0. */
  readonly step: number;
  /** Size of the slide in CSS pixels; undefined until it is measured. */
  readonly size: Size | undefined;
  readonly theme: string;
  readonly loadMap: () => Promise<StartMap>;
  readonly onFailure: () => void;
};

/** Overlays of the map; labels keep clear of them. */
const STAGE_OVERLAYS = '.talk .stage-text, .talk .stage-foot';

/**
 * The live map of the talk over the static map of the scene: one map for all scenes, with a flight to each next one.
 */
export function SceneMap({ talk, at, step, size, theme, loadMap, onFailure }: SceneMapProps) {
  const { context, scenes } = talk;
  const { index, language } = context;
  const scene = scenes[at];
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(undefined);
  const [isReady, setReady] = useState(false);
  const stage = useMemo(() => size && stageSizeOf(size), [size]);
  const letters = useRef(1);
  if (stage) letters.current = stage.letters;

  const mapInput = useMemo(() => {
    const store = {
      state: atom({}),
      visible: atom({ places: scene ? placesOfScene(index, scene, step) : [] }),
      camera: atom<Camera | undefined>(),
      selectPlace: () => undefined,
    };
    return { store, aim: atom<PresentedView>({ center: [0, 0], zoom: 1, isCut: true }) };
  }, [index]);

  const measured = useRef<typeof stage>(undefined);
  useEffect(() => {
    if (!scene || !stage) return;
    const camera = sceneCamera(framedPlaces(index, scene), stage, language);
    const isCut = measured.current !== stage;
    measured.current = stage;
    if (camera) mapInput.aim.set({ ...camera, isCut });
  }, [mapInput, index, language, scene, stage]);

  useEffect(() => {
    if (scene) mapInput.store.visible.set({ places: placesOfScene(index, scene, step) });
  }, [mapInput, index, scene, step]);

  const isMeasured = stage !== undefined;
  useEffect(() => {
    const element = host.current;
    if (!element || !isMeasured) return;
    let isStopped = false;
    loadMap()
      .then(async (startMap) => {
        if (isStopped) return;
        const map = await startMap({
          host: element,
          context,
          store: mapInput.store satisfies MapStore,
          overlays: STAGE_OVERLAYS,
          presenting: { aim: mapInput.aim, pixelRatio: () => letters.current * devicePixelRatio },
          onFailure: () => {
            view.current = undefined;
            setReady(false);
            onFailure();
          },
          onReady: () => setReady(true),
          onScale: () => undefined,
        });
        if (isStopped) map?.stop();
        else view.current = map;
      })
      .catch(() => !isStopped && onFailure());
    return () => {
      isStopped = true;
      view.current?.stop();
      view.current = undefined;
    };
  }, [loadMap, mapInput, context, isMeasured, onFailure]);
  useEffect(() => view.current?.refresh(), [theme, stage]);
  useLayoutEffect(() => {
    if (!isReady || !host.current) return;
    const staticMap = host.current.previousElementSibling;
    const stops = [showWhileRunning(host.current, true), staticMap && showWhileRunning(staticMap, false)];
    return () => stops.forEach((stop) => stop?.());
  }, [isReady, at]);

  return (
    <div class="stage-ground" {...UNTRANSLATED} data-map={isReady ? 'live' : 'still'}>
      {scene && <StaticMapCopy scene={scene.id} />}
      <div
        class="map-host"
        ref={host}
        inert
        style={
          stage && {
            width: `${stage.width}px`,
            height: `${stage.height}px`,
            transform: `scale(${stage.letters})`,
          }
        }
      />
    </div>
  );
}
