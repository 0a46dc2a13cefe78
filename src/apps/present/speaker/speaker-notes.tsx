import { attributionOf } from '../../../core/i18n/attribution-line.ts';
import { ArticleText, QuoteLine, RichText } from '../../../browser/article-text.tsx';
import { quotationOf } from '../../../core/i18n/quote-attributes.ts';
import { isShownInTranslation, textIn } from '../../../core/i18n/view-context.ts';
import type { TalkContext } from '../open-talk.ts';

type Props = {
  readonly telling: TalkContext;
  readonly at: number;
  /** Index of the passage shown, from 0; all of them when prerendered. */
  readonly step: number | undefined;
};

/** The notes of a scene, the questions for the class, and the whole passage, which the screen shows as well. */
export function SpeakerNotes({ telling: { reading, scenes, words }, at, step }: Props) {
  const scene = scenes[at];
  if (!scene) return null;
  const shown = step === undefined ? scene.passages : scene.passages.slice(step, step + 1);
  const passages = shown.flatMap(({ passage }) => reading.index.passage(passage) ?? []);
  const isTranslated = isShownInTranslation(reading);
  return (
    <article class="notes">
      <h2 class="notes-title">
        <ArticleText reading={reading} text={scene.title} />
      </h2>
      {scene.talk.map((paragraph) => (
        <p key={textIn(reading, paragraph)} class="notes-paragraph">
          <ArticleText reading={reading} text={paragraph} />
        </p>
      ))}
      {scene.ask.length > 0 && (
        <>
          <h3 class="notes-head">{words.questions}</h3>
          <ol class="notes-questions">
            {scene.ask.map((question) => (
              <li key={textIn(reading, question)}>
                <ArticleText reading={reading} text={question} />
              </li>
            ))}
          </ol>
        </>
      )}
      {passages.length > 0 && <h3 class="notes-head">{words.passageText}</h3>}
      {passages.map((passage) => (
        <div key={passage.id} class="notes-passage" data-topic={reading.index.topicOf(passage).colour}>
          <p class="attribution">
            <RichText parts={attributionOf(reading, passage)} />:
          </p>
          <QuoteLine quote={quotationOf(reading, passage)} />
          {isTranslated && <p class="translation-note">{reading.words.ourTranslation}</p>}
        </div>
      ))}
    </article>
  );
}
