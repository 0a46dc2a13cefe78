import '../look/embed-dialog.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeDialog, openDialog } from '../browser/open-dialog.ts';
import type { ViewContext } from '../cards/reading.ts';
import { type EmbedChoices, defaultChoices } from '../embed/embed-choices.ts';
import type { Site } from '../site/addresses.ts';
import { ControlIcon } from '../icons/control-icon.tsx';
import { viewToFragment } from '../view-state/address.ts';
import type { Store } from '../view-state/store.ts';
import { EMBED_DIALOG_MESSAGES } from '../words/embed-words.ts';
import { EmbedChoicesForm } from './choice-form.tsx';
import { CodeTabs } from './code-tabs.tsx';
import { EmbedPreview } from './preview.tsx';
import { inInterface, interfaceLanguage } from '../model/languages.ts';

export type EmbedDialogProps = {
  readonly reading: ViewContext;
  readonly store: Store;
  /** Absolute address of the site, ending in `/`. */
  readonly base: string;
  readonly onClose: () => void;
};

/** What an editor chooses, how it will look, and the code of just that. */
export function EmbedDialog({ reading, store, base, onClose }: EmbedDialogProps) {
  const words = inInterface(EMBED_DIALOG_MESSAGES, reading.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [now] = useState(() => viewToFragment(store.state.get()));
  const [choices, choose] = useState<EmbedChoices>(() => defaultChoices(reading.language, now));
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    openDialog(dialog.current);
    // Who hears the page hears first what has opened, and not how to close it.
    head.current?.focus();
  }, []);
  const { article } = reading.index;
  const site: Site = { base, article };
  return (
    <dialog
      class="embed-dialog"
      ref={dialog}
      aria-labelledby="embed-head"
      onClose={onClose}
      // The page beneath has keys of its own.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="embed-header">
        <h2 class="embed-head" id="embed-head" tabIndex={-1} ref={head}>
          {words.head}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={reading.words.close}
          onClick={() => closeDialog(dialog.current)}
        >
          <ControlIcon name="close" />
        </button>
      </header>
      <p class="embed-lead">{words.lead}</p>
      <EmbedChoicesForm
        words={words}
        choices={choices}
        languages={article.languages}
        speaker={interfaceLanguage(reading.language)}
        now={now}
        onChoose={choose}
      />
      <CodeTabs reading={reading} words={words} site={site} choices={choices} height={height}>
        <EmbedPreview words={words} site={site} choices={choices} onHeight={setHeight} />
      </CodeTabs>
    </dialog>
  );
}
