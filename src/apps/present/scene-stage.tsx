import type { ComponentChildren } from 'preact';
import { textIn } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { listSeparator, onwardIn } from '../../core/text/languages.ts';
import { SceneText, topicOfScene } from './scene-text.tsx';
import type { TalkContext } from './open-talk.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { useLayoutEffect, useRef } from 'preact/hooks';

type SceneStageProps = {
  readonly telling: TalkContext;
  /** Of the scene, from 0. */
  readonly at: number;
  readonly step?: number | undefined;
  readonly level: 'h1' | 'h2' | 'p';
  /** The map: a still, or a live one over it. */
  readonly children: ComponentChildren;
};

/**
 * One scene as it is shown: on the screen, on paper, and small in the overview and before the speaker. The first says what
 * this is and who made it.
 */
export function SceneStage({ telling, at, step, level, children }: SceneStageProps) {
  const { reading, scenes, words } = telling;
  const scene = scenes[at];
  if (!scene) return null;
  const names = scene.places.flatMap((id) => {
    const place = reading.index.place(id);
    return place ? [textIn(reading, place.name)] : [];
  });
  // From so far off a token that is dimmed would only be in the way.
  const isWide = scene.places.every((id) => reading.index.place(id)?.kind === 'country');
  const comma = listSeparator(reading.language);
  return (
    <div class="stage" data-topic={topicOfScene(telling, scene)?.colour} data-wide={isWide || undefined}>
      <div class="stage-map" role="img" aria-label={words.mapOf(names.join(comma))}>
        {children}
      </div>
      <div class="stage-scrim" aria-hidden="true" />
      <div class="stage-text" tabIndex={step === undefined ? 0 : undefined}>
        <div class="stage-fit" key={`${at} ${step ?? ''}`}>
          {at === 0 && (
            <p class="scene-kicker">{reading.words.kicker(textIn(reading, reading.index.article.outlet))}</p>
          )}
          <SceneText telling={telling} scene={scene} step={step} level={level} />
        </div>
      </div>
      <StageFoot telling={telling} at={at} step={step} />
    </div>
  );
}

function StageFoot({
  telling: { reading, scenes, words },
  at,
  step,
}: Pick<SceneStageProps, 'telling' | 'at' | 'step'>) {
  const following = scenes[at + 1];
  const steps = scenes[at]?.passages.length ?? 0;
  return (
    <div class="stage-foot">
      <p class="stage-count">
        {words.sceneOf(at + 1, scenes.length)}
        {step !== undefined && steps > 1 && <span class="stage-step"> · {words.stepOf(step + 1, steps)}</span>}
      </p>
      <div class="stage-bars" aria-hidden="true">
        {scenes.map(({ id }, position) => (
          <span key={id} data-bar={position === at ? 'current' : position < at ? 'done' : 'to-come'} />
        ))}
      </div>
      <p class="stage-next">
        {following ? (
          <>
            <span>
              {words.comesNext}: <ArticleText reading={reading} text={following.title} />
            </span>
            <ControlIcon name={onwardIn(reading.language)} />
          </>
        ) : (
          words.endOfTalk
        )}
      </p>
    </div>
  );
}

/** The smallest share of its size a quotation is set in; the style sheet keeps it legible from the last row. */
const SMALLEST_FIT = 0.5;
const FIT_STEP = 0.05;

/** Sets the words of a scene as large as its room allows. */
export function fitSceneText(element: HTMLElement): void {
  const room = element.parentElement;
  if (!room) return;
  // Where the words stand below the map they scroll instead, and whoever has no pointer scrolls them by focus.
  if (getComputedStyle(room).overflowY === 'auto') {
    element.style.removeProperty('--fit');
    if (room.scrollHeight > room.clientHeight + 1) room.tabIndex = 0;
    else room.removeAttribute('tabindex');
    return;
  }
  room.removeAttribute('tabindex');
  for (let share = 1; share >= SMALLEST_FIT; share -= FIT_STEP) {
    element.style.setProperty('--fit', share.toFixed(2));
    if (element.scrollHeight <= room.clientHeight + 1) return;
  }
}

/** The same for every stage below an element. */
export function fitAllScenes(within: Element): void {
  for (const element of within.querySelectorAll<HTMLElement>('.stage-fit')) fitSceneText(element);
}

/** The written map of a scene, once more: the page holds each drawing once, and what it shares is defined there. */
export function StaticMapCopy({ scene }: { readonly scene: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const written = [...document.querySelectorAll<HTMLElement>('#written [data-scene]')]
      .find(({ dataset }) => dataset['scene'] === scene)
      ?.querySelector('.one-still');
    host.current?.replaceChildren(...(written ? [written.cloneNode(true)] : []));
  }, [scene]);
  return <div class="stage-still" ref={host} />;
}
