import '../../styles/apps/aside.css';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { FunctionComponent } from 'preact';
import type { HelpMessages } from '../../core/i18n/messages/apps.ts';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import type { Store } from '../../core/state/store.ts';

/** The panel with the help: the keyboard shortcuts, and the symbols of the map in a sentence each. */
export function asideHelp(help: HelpMessages): FunctionComponent<AsideProps> {
  return ({ context: { messages }, onClose }) => (
    <section class="help" aria-labelledby="help-head">
      <header class="help-header">
        <h2 class="help-head" id="help-head">
          {help.head}
        </h2>
        <button type="button" class="icon-button help-close" aria-label={messages.close} onClick={onClose}>
          <ControlIcon name="close" />
        </button>
      </header>
      {help.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl class="help-keys">
        {help.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Props of every panel that opens beside the article. */
export type AsideProps = { readonly context: FullViewContext; readonly store: Store; readonly onClose: () => void };
