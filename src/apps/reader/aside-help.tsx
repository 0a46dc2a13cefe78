import '../../styles/apps/aside.css';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { HELP_MESSAGES } from '../../core/i18n/help.ts';
import { inInterface } from '../../core/text/languages.ts';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import type { Store } from '../../core/state/store.ts';

/** Help: the keyboard shortcuts, and the symbols of the map in a sentence each. */
export function AsideHelp({ context: { messages, language }, onClose }: AsideProps) {
  const help = inInterface(HELP_MESSAGES, language);
  return (
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
