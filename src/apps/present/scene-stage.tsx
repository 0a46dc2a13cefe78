import { dataOf } from '../../browser/written-page.ts';
import type { SceneElementData } from '../../core/site/page-contract.ts';
import type { ComponentChildren } from 'preact';
import { textIn } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { listSeparator } from '../../core/i18n/format.ts';
import { onwardIn } from '../../core/text/languages.ts';
import { SceneText, topicOfScene } from './scene-text.tsx';
import type { TalkContext } from './open-talk.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { useLayoutEffect, useRef } from 'preact/hooks';

type SceneStageProps = {
  readonly talk: TalkContext;
  /** Index of the scene, from 0. */
  readonly at: number;
  readonly step?: number | undefined;
  readonly level: 'h1' | 'h2' | 'p';
  /** The map: static, or a live one over it. */
  readonly children: ComponentChildren;
};

/**
 * One scene as a slide: on the screen, on paper, and small in the overview and in the speaker’s window. The first one
 * also names the outlet.
 */
export function SceneStage({ talk, at, step, level, children }: SceneStageProps) {
  const { context, scenes, messages } = talk;
  const scene = scenes[at];
  if (!scene) return null;
  const names = scene.places.flatMap((id) => {
    const place = context.index.place(id);
    return place ? [textIn(context, place.name)] : [];
  });
  // At the zoom of whole countries the style sheet hides dimmed symbols.
  const isWide = scene.places.every((id) => context.index.place(id)?.kind === 'country');
  const comma = listSeparator(context.messages.formats);
  return (
    <div class="stage" data-topic={topicOfScene(talk, scene)?.colour} data-wide={isWide || undefined}>
      <div class="stage-map" role="img" aria-label={messages.mapOf(names.join(comma))}>
        {children}
      </div>
      <div class="stage-scrim" aria-hidden="true" />
      <div class="stage-text" tabIndex={step === undefined ? 0 : undefined}>
        <div class="stage-fit" key={`${at} ${step ?? ''}`}>
          {at === 0 && (
            <p class="scene-kicker">{context.messages.kicker(textIn(context, context.index.article.outlet))}</p>
          )}
          <SceneText talk={talk} scene={scene} step={step} level={level} />
        </div>
      </div>
      <StageFoot talk={talk} at={at} step={step} />
    </div>
  );
}

function StageFoot({ talk: { context, scenes, messages }, at, step }: Pick<SceneStageProps, 'talk' | 'at' | 'step'>) {
  const nextScene = scenes[at + 1];
  const steps = scenes[at]?.passages.length ?? 0;
  return (
    <div class="stage-foot">
      <p class="stage-count">
        {messages.sceneOf(at + 1, scenes.length)}
        {step !== undefined && steps > 1 && <span class="stage-step"> · {messages.stepOf(step + 1, steps)}</span>}
      </p>
      <div class="stage-bars" aria-hidden="true">
        {scenes.map(({ id }, position) => (
          <span key={id} data-bar={position === at ? 'current' : position < at ? 'done' : 'to-come'} />
        ))}
      </div>
      <p class="stage-next">
        {nextScene ? (
          <>
            <span>
              {messages.comesNext}
              {context.messages.formats.colon} <ArticleText context={context} text={nextScene.title} />
            </span>
            <ControlIcon name={onwardIn(context.language)} />
          </>
        ) : (
          messages.endOfTalk
        )}
      </p>
    </div>
  );
}

/** Smallest scale of a quotation’s font size; the style sheet keeps it legible from the last row. */
const SMALLEST_FIT = 0.5;
const FIT_STEP = 0.05;

/** Sets the text of a scene as large as its box allows. */
export function fitSceneText(element: HTMLElement): void {
  const box = element.parentElement;
  if (!box) return;
  // In portrait the text below the map scrolls instead, and needs a tab stop for the keyboard.
  if (getComputedStyle(box).overflowY === 'auto') {
    element.style.removeProperty('--fit');
    if (box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
    return;
  }
  box.removeAttribute('tabindex');
  for (let share = 1; share >= SMALLEST_FIT; share -= FIT_STEP) {
    element.style.setProperty('--fit', share.toFixed(2));
    if (element.scrollHeight <= box.clientHeight + 1) return;
  }
}

/** Fits the text of every scene inside an element. */
export function fitAllScenes(within: Element): void {
  for (const element of within.querySelectorAll<HTMLElement>('.stage-fit')) fitSceneText(element);
}

/** A copy of the prerendered map of a scene: the page has each map once, with the SVG definitions they share. */
export function StaticMapCopy({ scene }: { readonly scene: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const original = [...document.querySelectorAll<HTMLElement>('#written [data-scene]')]
      .find((each) => dataOf<SceneElementData>(each).scene === scene)
      ?.querySelector('.one-static-map');
    host.current?.replaceChildren(...(original ? [original.cloneNode(true)] : []));
  }, [scene]);
  return <div class="stage-static-map" ref={host} />;
}
