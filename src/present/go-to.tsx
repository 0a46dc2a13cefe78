import { useState } from 'preact/hooks';
import type { PresentMessages } from '../words/present-words.ts';
import { TalkDialog } from './talk-dialog.tsx';

type GoToDialogProps = {
  readonly words: PresentMessages;
  readonly total: number;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** Goes to the scene of a number. Digits are read as any keyboard of the article’s readers writes them. */
export function GoToDialog({ words, total, onChoose, onClose }: GoToDialogProps) {
  const [isWrong, setWrong] = useState(false);
  return (
    <TalkDialog name="go-to" title={words.goTo} closeLabel={words.close} onClose={onClose}>
      <form
        class="go-to-form"
        onSubmit={(event) => {
          event.preventDefault();
          const written = new FormData(event.currentTarget).get('scene');
          const scene = parseSceneNumber(typeof written === 'string' ? written : '');
          if (scene >= 1 && scene <= total) onChoose(scene - 1);
          else setWrong(true);
        }}
      >
        <label for="go-to-scene">{words.goToNumber(total)}</label>
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
          {words.go}
        </button>
        <p id="go-to-fault" role="alert">
          {isWrong && words.noSuchScene(total)}
        </p>
      </form>
    </TalkDialog>
  );
}

/** Latin, Arabic and Persian digits; 0 for anything else. */
export function parseSceneNumber(text: string): number {
  const latin = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d{1,4}$/.test(latin) ? Number(latin) : 0;
}
