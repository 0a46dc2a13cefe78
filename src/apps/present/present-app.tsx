import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { Size } from '../../map/geometry/screen-geometry.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import { showTheme, theme } from '../../browser/theme.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { fitSceneText, SceneStage, StaticMapCopy } from './scene-stage.tsx';
import { SceneMap } from './scene-map.tsx';
import { SpotlightOverlay, TalkControls, useAutoplay, useIdle, useSwipe } from './talk-controls.tsx';
import { TalkPanels, type TalkPanelName } from './talk-panels.tsx';
import { type TalkCommand, useTalkKeys } from './talk-commands.tsx';
import type { TalkStore } from './talk-store.ts';
import type { TalkContext } from './open-talk.ts';

type PresentAppProps = {
  readonly talk: TalkContext;
  readonly store: TalkStore;
  readonly loadMap: () => Promise<StartMap>;
  /** Opens the speaker’s window; false if the browser blocks it. */
  readonly openSpeaker: () => boolean;
  /** Address of the speaker’s page, to be opened by hand if the window is blocked. */
  readonly speaker: string;
  /** The `window.name` that the speaker’s window needs. */
  readonly speakerWindow: string;
  /** Seconds per position, if autoplay is on from the start. */
  readonly auto: number | undefined;
};

/** The audience’s window: one scene at a time, with keys, clickers, swipes and autoplay. */
export function PresentApp({
  talk,
  store,
  loadMap,
  openSpeaker,
  speaker,
  speakerWindow,
  auto: initialDelay,
}: PresentAppProps) {
  const { context, messages } = talk;
  const { scene, step, isBlack } = useStore(store.state);
  const currentTheme = useStore(theme);
  const [panel, setPanel] = useState<TalkPanelName>();
  const [isSpot, setSpot] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [size, setSize] = useState<Size>();
  const root = useRef<HTMLDivElement>(null);
  const auto = useAutoplay(store, initialDelay);
  const isResting = useIdle(root);
  const isRtl = isRightToLeft(context.language);
  const onFailure = useCallback(() => setFailed(true), []);

  const toggle = (name: TalkPanelName) => setPanel(panel === name ? undefined : name);
  const act = (verb: TalkCommand) => {
    if (verb !== 'auto') auto.pause();
    if (verb === 'next' || verb === 'previous' || verb === 'first' || verb === 'last') {
      setPanel(undefined);
      store[verb]();
    } else if (verb === 'black') store.black(!isBlack);
    else if (verb === 'full') void toggleFullScreen();
    else if (verb === 'spot') setSpot(!isSpot);
    else if (verb === 'auto') auto.toggle();
    else if (verb === 'speaker') {
      if (!openSpeaker()) setPanel('speaker');
    } else toggle(verb);
  };
  useTalkKeys({
    language: context.language,
    onVerb: act,
    onAny: (event) => {
      if (!store.state.get().isBlack || event.ctrlKey || event.altKey || event.metaKey) return false;
      event.preventDefault();
      store.black(false);
      return true;
    },
  });
  useSwipe(root, isRtl, act);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? element.getBoundingClientRect();
      setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = root.current?.querySelector<HTMLElement>('.stage-fit');
    if (!element) return;
    fitSceneText(element);
    void document.fonts.ready.then(() => fitSceneText(element));
  }, [scene, step, size, hasFailed]);
  useEffect(() => {
    if (isBlack) setPanel(undefined);
  }, [isBlack]);

  const staticMapOf = (at: number) => {
    setFailed(true);
    return <StaticMapCopy scene={talk.scenes[at]?.id ?? ''} />;
  };
  const choose = (chosen: number) => {
    auto.pause();
    setPanel(undefined);
    store.goTo({ scene: chosen, step: 0 });
  };
  return (
    <div
      class="talk-screen"
      ref={root}
      data-resting={isResting || undefined}
      onClick={() => isBlack && store.black(false)}
    >
      <main class="talk-scene" inert={isBlack}>
        <SceneStage talk={talk} at={scene} step={step} level="h1">
          <RenderBoundary of={scene} otherwise={() => staticMapOf(scene)}>
            <SceneMap
              talk={talk}
              at={scene}
              step={step}
              size={size}
              theme={currentTheme}
              loadMap={loadMap}
              onFailure={onFailure}
            />
          </RenderBoundary>
        </SceneStage>
        {hasFailed && (
          <p class="talk-notice" role="status">
            {messages.mapStays}
          </p>
        )}
      </main>
      <TalkControls
        messages={messages}
        isRtl={isRtl}
        isAuto={auto.isOn}
        isSpot={isSpot}
        isResting={isResting && !panel}
        themeLabel={currentTheme === 'dark' ? context.messages.themeLight : context.messages.themeDark}
        onVerb={act}
        onTheme={() => showTheme(currentTheme === 'dark' ? 'light' : 'dark')}
      />
      {isSpot && <SpotlightOverlay />}
      <RenderBoundary of={panel} otherwise={() => null}>
        <TalkPanels
          panel={panel}
          talk={talk}
          at={scene}
          speaker={speaker}
          speakerWindow={speakerWindow}
          auto={auto}
          onChoose={choose}
          onClose={() => setPanel(undefined)}
        />
      </RenderBoundary>
      {isBlack && (
        <div class="talk-black">
          <p class="visually-hidden" role="status">
            {messages.isBlack}
          </p>
        </div>
      )}
    </div>
  );
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, as in an `<iframe>`: the window keeps its size.
  }
}
