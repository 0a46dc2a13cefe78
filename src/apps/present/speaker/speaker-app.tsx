import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textIn } from '../../../core/i18n/view-context.ts';
import { fitAllScenes, SceneStage, StaticMapCopy } from '../scene-stage.tsx';
import { GoToDialog, KeysDialog, OverviewDialog } from '../talk-dialogs.tsx';
import { isSamePosition, nextPosition, type StepCounts, type TalkState, type TalkStore } from '../talk-store.ts';
import { type TalkCommand, TalkIcon, useTalkKeys } from '../talk-commands.tsx';
import type { TalkContext } from '../open-talk.ts';
import { isRightToLeft } from '../../../core/text/languages.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { formatElapsed, type TalkClocks, useClock } from './talk-clock.ts';
import type { PresentMessages } from '../../../core/i18n/messages/apps.ts';

type SpeakerAppProps = {
  readonly talk: TalkContext;
  readonly store: TalkStore;
  /** Whether an audience window answers. */
  readonly isInStep: ReadableAtom<boolean>;
};

type SpeakerPanelName = 'overview' | 'goTo' | 'help';

/** The speaker’s window: notes, current and next scene, and the time taken. */
export function SpeakerApp({ talk, store, isInStep }: SpeakerAppProps) {
  const { context, scenes, messages } = talk;
  const state = useStore(store.state);
  const { scene, step, isBlack } = state;
  const [panel, setPanel] = useState<SpeakerPanelName>();
  const clock = useClock();
  const notes = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const following = nextPosition(store.steps, state);
  const opening = useRef(state);
  useEffect(() => {
    if (!isSamePosition(opening.current, state)) clock.begin();
    // The clock starts at the first change of position.
  }, [state]);
  useEffect(() => notes.current?.scrollTo(0, 0), [scene]);
  useEffect(() => {
    if (root.current) fitAllScenes(root.current);
  }, [scene, step]);

  const close = () => setPanel(undefined);
  const act = (verb: TalkCommand) => {
    if (verb === 'next' || verb === 'previous' || verb === 'first' || verb === 'last') {
      close();
      store[verb]();
    } else if (verb === 'black') store.black(!isBlack);
    else if (verb === 'overview' || verb === 'goTo' || verb === 'help') setPanel(panel === verb ? undefined : verb);
  };
  useTalkKeys({ language: context.language, onVerb: act });
  const choose = (chosen: number) => {
    close();
    store.goTo({ scene: chosen, step: 0 });
  };
  const nextScene = scenes[following.scene];
  const isEnd = isSamePosition(following, state);
  const nextText =
    following.scene === scene
      ? messages.stepOf(following.step + 1, store.steps[scene] ?? 1)
      : nextScene
        ? textIn(context, nextScene.title)
        : '';
  return (
    <div class="speaker" ref={root}>
      <SpeakerHead talk={talk} state={state} steps={store.steps} clock={clock} isInStep={useStore(isInStep)} />
      <main class="speaker-body">
        <section class="speaker-notes" ref={notes} tabIndex={0} aria-label={messages.notes}>
          <h1 class="visually-hidden">{messages.speakerTitle}</h1>
          <SpeakerNotes talk={talk} at={scene} step={step} />
        </section>
        <aside class="speaker-screens">
          <ScenePreview
            talk={talk}
            at={scene}
            step={step}
            caption={isBlack ? messages.isBlackNow : messages.onScreen}
            isBlack={isBlack}
          />
          {isEnd ? (
            <p class="speaker-end">{messages.endOfTalk}</p>
          ) : (
            <ScenePreview
              talk={talk}
              at={following.scene}
              step={following.step}
              caption={`${messages.comesNext}${talk.context.messages.formats.colon} ${nextText}`}
            />
          )}
        </aside>
      </main>
      <SpeakerFoot
        messages={messages}
        isRtl={isRightToLeft(context.language)}
        isBlack={isBlack}
        isFirst={scene === 0 && step === 0}
        isEnd={isEnd}
        onVerb={act}
      />
      <p class="visually-hidden" role="status">
        {messages.sceneOf(scene + 1, scenes.length)}
      </p>
      {panel === 'overview' && <OverviewDialog talk={talk} at={scene} onChoose={choose} onClose={close} />}
      {panel === 'goTo' && <GoToDialog messages={messages} total={scenes.length} onChoose={choose} onClose={close} />}
      {panel === 'help' && <KeysDialog messages={messages} language={context.language} onClose={close} />}
    </div>
  );
}

type SpeakerHeadProps = {
  readonly talk: TalkContext;
  readonly state: TalkState;
  readonly steps: StepCounts;
  readonly clock: TalkClocks;
  readonly isInStep: boolean;
};

/** The position of the talk, whether an audience window answers, and the two clocks. */
function SpeakerHead({ talk: { scenes, messages }, state: { scene, step }, steps, clock, isInStep }: SpeakerHeadProps) {
  const of = steps[scene] ?? 1;
  return (
    <header class="speaker-head">
      <p class="speaker-count">
        {messages.sceneOf(scene + 1, scenes.length)}
        {of > 1 && ` · ${messages.stepOf(step + 1, of)}`}
      </p>
      <p class="speaker-company" role="status" data-alone={!isInStep || undefined}>
        {isInStep ? messages.inStep : messages.alone}
      </p>
      <div class="speaker-clock">
        <span class="speaker-label">{messages.elapsed}</span>
        <span class="speaker-time">{formatElapsed(clock.elapsed)}</span>
        <button type="button" class="link" onClick={clock.toggle}>
          {clock.isRunning ? messages.pauseClock : messages.runClock}
        </button>
        <button type="button" class="link" onClick={clock.reset}>
          {messages.resetClock}
        </button>
      </div>
      <p class="speaker-clock">
        <span class="speaker-label">{messages.clock}</span>
        <span class="speaker-time">{wallClock(clock.now)}</span>
      </p>
    </header>
  );
}

function wallClock(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

type ScenePreviewProps = {
  readonly talk: TalkContext;
  readonly at: number;
  readonly step: number;
  readonly caption: string;
  readonly isBlack?: boolean;
};

/** A small copy of the current or the next slide. */
function ScenePreview({ talk, at, step, caption, isBlack = false }: ScenePreviewProps) {
  const scene = talk.scenes[at];
  return (
    <figure class="preview">
      <figcaption>{caption}</figcaption>
      <div class="preview-screen" data-black={isBlack || undefined} aria-hidden="true" inert>
        {scene && (
          <SceneStage talk={talk} at={at} step={step} level="p">
            <StaticMapCopy scene={scene.id} />
          </SceneStage>
        )}
      </div>
    </figure>
  );
}

type SpeakerFootProps = {
  readonly messages: PresentMessages;
  readonly isRtl: boolean;
  readonly isBlack: boolean;
  readonly isFirst: boolean;
  readonly isEnd: boolean;
  readonly onVerb: (verb: TalkCommand) => void;
};

const SPEAKER_TOOLS = [
  ['black', 'B'],
  ['overview', 'O'],
  ['goTo', 'G'],
  ['help', '?'],
] as const;

/** The buttons of the speaker, each with its key. */
function SpeakerFoot({ messages, isRtl, isBlack, isFirst, isEnd, onVerb }: SpeakerFootProps) {
  return (
    <footer class="speaker-foot">
      <button type="button" class="button" aria-disabled={isFirst} onClick={() => onVerb('previous')}>
        <TalkIcon name="previous" isRtl={isRtl} />
        {messages.previous}
      </button>
      <button type="button" class="button speaker-next" aria-disabled={isEnd} onClick={() => onVerb('next')}>
        {messages.next}
        <TalkIcon name="next" isRtl={isRtl} />
      </button>
      <div class="speaker-tools">
        {SPEAKER_TOOLS.map(([verb, key]) => (
          <button
            key={verb}
            type="button"
            class="speaker-tool"
            aria-keyshortcuts={key}
            aria-pressed={verb === 'black' ? isBlack : undefined}
            onClick={() => onVerb(verb)}
          >
            {messages[verb]}
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
    </footer>
  );
}
