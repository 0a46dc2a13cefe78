import { ControlIcon } from '../icons/control-icon.tsx';
import type { AsideProps } from './aside-props.ts';

/** What the keys do, and what the map's signs mean in a sentence each. */
export function AsideHelp({ reading: { words }, onClose }: AsideProps) {
  return (
    <section class="help" aria-labelledby="help-head">
      <header class="help-header">
        <h2 class="help-head" id="help-head">
          {words.help}
        </h2>
        <button type="button" class="icon-button help-close" aria-label={words.close} onClick={onClose}>
          <ControlIcon name="close" />
        </button>
      </header>
      {words.helpSentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl class="help-keys">
        {words.helpKeys.map(({ keys, does }) => (
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
