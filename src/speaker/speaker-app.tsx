import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textIn } from '../cards/reading.ts';
import { fitAllScenes } from '../present/fit-text.ts';
import { GoToDialog } from '../present/go-to.tsx';
import { KeysDialog } from '../present/keys-help.tsx';
import { OverviewDialog } from '../present/overview.tsx';
import { isSamePosition, nextPosition } from '../present/talk.ts';
import type { TalkCommand } from '../present/talk-keys.ts';
import type { TalkStore } from '../present/talk-store.ts';
import type { TalkContext } from '../present/telling.ts';
import { useTalkKeys } from '../present/use-talk-keys.ts';
import { isRightToLeft } from '../model/languages.ts';
import { ScenePreview } from './preview.tsx';
import { SpeakerFoot } from './speaker-foot.tsx';
import { SpeakerHead } from './speaker-head.tsx';
import { SpeakerNotes } from './speaker-notes.tsx';
import { useClock } from './use-clock.ts';

type SpeakerAppProps = {
  readonly telling: TalkContext;
  readonly store: TalkStore;
  /** Whether a window with the talk itself answers. */
  readonly isInStep: ReadableAtom<boolean>;
};

type SpeakerPanelName = 'overview' | 'goTo' | 'help';

/** The window before the speaker: what to say, what is on the screen, what comes next, and how long it has taken. */
export function SpeakerApp({ telling, store, isInStep }: SpeakerAppProps) {
  const { reading, scenes, words } = telling;
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
    // The clock begins with the first move.
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
  useTalkKeys({ language: reading.language, onVerb: act });
  const choose = (chosen: number) => {
    close();
    store.goTo({ scene: chosen, step: 0 });
  };
  const ahead = scenes[following.scene];
  const isEnd = isSamePosition(following, state);
  const aheadText =
    following.scene === scene
      ? words.stepOf(following.step + 1, store.steps[scene] ?? 1)
      : ahead
        ? textIn(reading, ahead.title)
        : '';
  return (
    <div class="speaker" ref={root}>
      <SpeakerHead telling={telling} state={state} steps={store.steps} clock={clock} isInStep={useStore(isInStep)} />
      <main class="speaker-body">
        <section class="speaker-notes" ref={notes} tabIndex={0} aria-label={words.notes}>
          <h1 class="visually-hidden">{words.speakerTitle}</h1>
          <SpeakerNotes telling={telling} at={scene} step={step} />
        </section>
        <aside class="speaker-screens">
          <ScenePreview
            telling={telling}
            at={scene}
            step={step}
            caption={isBlack ? words.isBlackNow : words.onScreen}
            isBlack={isBlack}
          />
          {isEnd ? (
            <p class="speaker-end">{words.endOfTalk}</p>
          ) : (
            <ScenePreview
              telling={telling}
              at={following.scene}
              step={following.step}
              caption={`${words.comesNext}: ${aheadText}`}
            />
          )}
        </aside>
      </main>
      <SpeakerFoot
        words={words}
        isRtl={isRightToLeft(reading.language)}
        isBlack={isBlack}
        isFirst={scene === 0 && step === 0}
        isEnd={isEnd}
        onVerb={act}
      />
      <p class="visually-hidden" role="status">
        {words.sceneOf(scene + 1, scenes.length)}
      </p>
      {panel === 'overview' && <OverviewDialog telling={telling} at={scene} onChoose={choose} onClose={close} />}
      {panel === 'goTo' && <GoToDialog words={words} total={scenes.length} onChoose={choose} onClose={close} />}
      {panel === 'help' && <KeysDialog words={words} language={reading.language} onClose={close} />}
    </div>
  );
}
