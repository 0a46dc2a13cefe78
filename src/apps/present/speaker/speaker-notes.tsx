import { attributionOf } from '../../../core/i18n/attribution-line.ts';
import { ArticleText, QuoteLine, RichText } from '../../../browser/article-text.tsx';
import { quotationOf } from '../../../core/i18n/quote-attributes.ts';
import { isShownInTranslation, textIn } from '../../../core/i18n/view-context.ts';
import type { TalkContext } from '../open-talk.ts';

type Props = {
  readonly talk: TalkContext;
  readonly at: number;
  /** Index of the passage shown, from 0; all of them when prerendered. */
  readonly step: number | undefined;
};

/** The notes of a scene, the questions for the class, and the whole passage, which the screen shows as well. */
export function SpeakerNotes({ talk: { context, scenes, messages }, at, step }: Props) {
  const scene = scenes[at];
  if (!scene) return null;
  const shown = step === undefined ? scene.passages : scene.passages.slice(step, step + 1);
  const passages = shown.flatMap(({ passage }) => context.index.passage(passage) ?? []);
  const isTranslated = isShownInTranslation(context);
  return (
    <article class="notes">
      <h2 class="notes-title">
        <ArticleText context={context} text={scene.title} />
      </h2>
      {scene.talk.map((paragraph) => (
        <p key={textIn(context, paragraph)} class="notes-paragraph">
          <ArticleText context={context} text={paragraph} />
        </p>
      ))}
      {scene.ask.length > 0 && (
        <>
          <h3 class="notes-head">{messages.questions}</h3>
          <ol class="notes-questions">
            {scene.ask.map((question) => (
              <li key={textIn(context, question)}>
                <ArticleText context={context} text={question} />
              </li>
            ))}
          </ol>
        </>
      )}
      {passages.length > 0 && <h3 class="notes-head">{messages.passageText}</h3>}
      {passages.map((passage) => (
        <div key={passage.id} class="notes-passage" data-topic={context.index.topicOf(passage).colour}>
          <p class="attribution">
            <RichText parts={attributionOf(context, passage)} />:
          </p>
          <QuoteLine quote={quotationOf(context, passage)} />
          {isTranslated && <p class="translation-note">{context.messages.ourTranslation}</p>}
        </div>
      ))}
    </article>
  );
}
