import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { closeDialog, openDialog } from '../../browser/open-dialog.ts';
import { type TalkCommand, TalkIcon } from './talk-commands.tsx';
import type { PresentMessages } from '../../core/i18n/messages/apps.ts';
import type { Language } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { fitAllScenes, SceneStage, StaticMapCopy } from './scene-stage.tsx';
import type { TalkContext } from './open-talk.ts';
import { ArticleText } from '../../browser/article-text.tsx';

type TalkDialogProps = {
  readonly name: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A modal dialog over the talk. Esc closes it and returns the focus, as with any `<dialog>`. */
export function TalkDialog({ name, title, closeLabel, onClose, children }: TalkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isUnmounted = useRef(false);
  // A layout effect: keys typed right after the one that opens the dialog go to the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    openDialog(element);
    return () => {
      isUnmounted.current = true;
      closeDialog(element);
    };
  }, []);
  return (
    <dialog
      class={`talk-dialog talk-${name}`}
      ref={dialog}
      aria-labelledby={`talk-${name}-head`}
      // The `close` event comes later: by then another dialog may be open, which must stay.
      onClose={() => isUnmounted.current || onClose()}
      onClick={(event) => {
        if (event.target === event.currentTarget) closeDialog(event.currentTarget);
      }}
    >
      <div class="talk-dialog-body">
        <header class="talk-dialog-head">
          <h2 id={`talk-${name}-head`}>{title}</h2>
          <button type="button" class="icon-button" aria-label={closeLabel} onClick={() => closeDialog(dialog.current)}>
            <TalkIcon name="close" isRtl={false} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

type GoToDialogProps = {
  readonly messages: PresentMessages;
  readonly total: number;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** Goes to a scene by its number, in the digits of any keyboard of the readers. */
export function GoToDialog({ messages, total, onChoose, onClose }: GoToDialogProps) {
  const [isWrong, setWrong] = useState(false);
  return (
    <TalkDialog name="go-to" title={messages.goTo} closeLabel={messages.close} onClose={onClose}>
      <form
        class="go-to-form"
        onSubmit={(event) => {
          event.preventDefault();
          const field = new FormData(event.currentTarget).get('scene');
          const scene = parseSceneNumber(typeof field === 'string' ? field : '');
          if (scene >= 1 && scene <= total) onChoose(scene - 1);
          else setWrong(true);
        }}
      >
        <label for="go-to-scene">{messages.goToNumber(total)}</label>
        <input
          id="go-to-scene"
          name="scene"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          aria-invalid={isWrong || undefined}
          aria-describedby="go-to-fault"
        />
        <button type="submit" class="button">
          {messages.go}
        </button>
        <p id="go-to-fault" role="alert">
          {isWrong && messages.noSuchScene(total)}
        </p>
      </form>
    </TalkDialog>
  );
}

/** Reads Latin, Arabic and Persian digits; 0 for anything else. */
export function parseSceneNumber(text: string): number {
  const latin = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d{1,4}$/.test(latin) ? Number(latin) : 0;
}

type KeysDialogProps = {
  readonly messages: PresentMessages;
  readonly language: Language;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

/** All keys, by command. */
export function KeysDialog({ messages, language, onClose, children }: KeysDialogProps) {
  const { space, left, right } = messages.keyNames;
  const [on, back] = isRightToLeft(language) ? [left, right] : [right, left];
  const keys: readonly (readonly [TalkCommand, readonly string[]])[] = [
    ['next', ['PageDown', space, 'N', on]],
    ['previous', ['PageUp', 'P', back]],
    ['first', ['Home']],
    ['last', ['End']],
    ['overview', ['O', 'Esc']],
    ['goTo', ['G']],
    ['black', ['B', '.']],
    ['full', ['F', 'F5']],
    ['speaker', ['S']],
    ['code', ['Q']],
    ['spot', ['L']],
    ['auto', ['A']],
    ['help', ['?']],
  ];
  return (
    <TalkDialog name="help" title={messages.keys} closeLabel={messages.close} onClose={onClose}>
      <dl class="help-keys">
        {keys.map(([verb, names]) => (
          <div key={verb}>
            <dt>{messages[verb]}</dt>
            <dd>
              {names.map((name, at) => (
                <>
                  {at > 0 && ' '}
                  <kbd>{name}</kbd>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </TalkDialog>
  );
}

type OverviewDialogProps = {
  readonly talk: TalkContext;
  /** Index of the current scene, from 0. */
  readonly at: number;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** Every scene as a thumbnail. */
export function OverviewDialog({ talk, at, onChoose, onClose }: OverviewDialogProps) {
  const { context, scenes, messages } = talk;
  const grid = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (grid.current) fitAllScenes(grid.current);
  }, []);
  return (
    <TalkDialog name="overview" title={messages.overview} closeLabel={messages.close} onClose={onClose}>
      <ol class="overview-grid" ref={grid}>
        {scenes.map((scene, position) => (
          <li key={scene.id} class="overview-scene">
            <div class="overview-picture" aria-hidden="true" inert>
              <SceneStage talk={talk} at={position} step={0} level="p">
                <StaticMapCopy scene={scene.id} />
              </SceneStage>
            </div>
            {/* The style sheet extends its click target to the whole thumbnail. */}
            <button
              type="button"
              class="overview-title"
              aria-current={position === at ? 'true' : undefined}
              autoFocus={position === at}
              onClick={() => onChoose(position)}
            >
              {position + 1}. <ArticleText context={context} text={scene.title} />
            </button>
          </li>
        ))}
      </ol>
    </TalkDialog>
  );
}
