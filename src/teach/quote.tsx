import { quoted } from '../cards/reading.ts';
import type { ScenePassage } from '../model/scene.ts';
import { type TeachReading, wordsShown } from './teach-reading.ts';

type Props = {
  readonly reading: TeachReading;
  readonly shown: ScenePassage;
  /** Whether the words as printed are one press away, where a translation is read. */
  readonly withOriginal?: boolean;
};

/** The words of a passage. Who reads our translation is told so, and finds the original behind it. */
export function Quote({ reading, shown, withOriginal = true }: Props) {
  const { words } = reading;
  const { text, isTranslated, original } = wordsShown(reading, shown);
  if (!isTranslated)
    return (
      <blockquote class="said">
        <p class="quote" {...quoted(reading, false)}>
          {text}
        </p>
      </blockquote>
    );
  return (
    <blockquote class="said">
      <p class="quote quote-translated" {...quoted(reading, true)}>
        {text}
      </p>
      {withOriginal ? (
        <details class="said-original">
          <summary>
            {words.ourTranslation} · {words.original}
          </summary>
          <p class="quote" {...quoted(reading, false)}>
            {original}
          </p>
        </details>
      ) : (
        <p class="said-note">{words.ourTranslation}</p>
      )}
    </blockquote>
  );
}
