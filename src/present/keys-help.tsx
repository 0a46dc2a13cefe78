import type { ComponentChildren } from 'preact';
import type { Language } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';
import type { PresentMessages } from '../words/present-words.ts';
import { TalkDialog } from './talk-dialog.tsx';
import type { TalkCommand } from './talk-keys.ts';

type KeysDialogProps = {
  readonly words: PresentMessages;
  readonly language: Language;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

/** Every key, by what it does. */
export function KeysDialog({ words, language, onClose, children }: KeysDialogProps) {
  const { space, left, right } = words.keyNames;
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
    <TalkDialog name="help" title={words.keys} closeLabel={words.close} onClose={onClose}>
      <dl class="help-keys">
        {keys.map(([verb, names]) => (
          <div key={verb}>
            <dt>{words[verb]}</dt>
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
