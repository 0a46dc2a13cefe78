import type { VNode } from 'preact';
import { Badges } from '../../views/cards/badges.tsx';
import { ArticleText, Caution, QuoteLine } from '../../browser/article-text.tsx';
import { isShownInTranslation } from '../../core/i18n/view-context.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { listSeparator } from '../../core/i18n/format.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { QrCode } from './qr-code.tsx';
import { Attribution, PrintedNote } from './attributed-quote.tsx';
import { LessonPageLayout } from './lesson-page.tsx';
import { type LessonPageContext, passageOf, placesShown, wordsShown } from './lesson-context.ts';
import type { Place } from '../../core/article/article.ts';
import { inLanguage, languageOf } from '../../core/article/article-languages.ts';
import { passageAnchor } from '../../core/state/fragment.ts';

type HandoutPageProps = {
  readonly teaching: LessonPageContext;
  readonly base: string;
  /** The static map; undefined where the passages name no place. */
  readonly staticMap: VNode | undefined;
  /** The places of the static map, in the order of their numbers. */
  readonly numbered: readonly Place[];
  /** The absolute address of the article’s page, if known at build time; otherwise it is set in the browser. */
  readonly address: string;
};

/** The handout for pupils, to print: map, attributed passages, questions and lines to write on. */
export function HandoutPage({ teaching, base, staticMap, numbered, address }: HandoutPageProps) {
  const { teach, language, lesson, index } = teaching;
  const numberOf = (place: string) => numbered.findIndex(({ id }) => id === place) + 1;
  return (
    <LessonPageLayout teaching={teaching} page="handout" base={base} title={inLanguage(index.article.title, language)}>
      <p class="handout-hint">
        {teach.printHint}{' '}
        <button type="button" class="button handout-print" hidden>
          {teach.print}
        </button>
      </p>
      <p class="handout-pupil">
        <span>
          {teach.handoutName}
          {teaching.messages.formats.colon}
        </span>
        <span>
          {teach.handoutDate}
          {teaching.messages.formats.colon}
        </span>
      </p>
      <p class="teach-lead">
        {teach.handoutLead} {isShownInTranslation(teaching) && teach.handoutTranslated(languageOf(index.article))}
      </p>
      <section class="handout-map">
        <h2>{teach.handoutMap}</h2>
        <figure>{staticMap}</figure>
        <ol class="handout-places">
          {numbered.map(({ id, name }) => (
            <li key={id}>
              <bdi>
                <ArticleText context={teaching} text={name} />
              </bdi>
            </li>
          ))}
        </ol>
      </section>
      <section class="handout-passages">
        <h2>{teach.handoutPassages}</h2>
        <ol>
          {lesson.handout.passages.map((shown) => {
            const numbers = [...new Set(placesShown(teaching, shown).map(({ place }) => numberOf(place)))].filter(
              (number) => number > 0,
            );
            return (
              <li key={shown.passage} id={passageAnchor(shown.passage)}>
                <Attribution context={teaching} shown={shown} />
                <QuoteLine quote={wordsShown(teaching, shown)} />
                <div class="handout-facts">
                  <Badges context={teaching} passage={passageOf(teaching, shown)} />
                  <PrintedNote context={teaching} shown={shown} />
                  <p class="said-note">
                    {numbers.length > 0
                      ? teach.onMap(numbers.sort((a, b) => a - b).join(listSeparator(teaching.messages.formats)))
                      : teach.notOnMap}
                  </p>
                </div>
                <Caution context={teaching} passage={passageOf(teaching, shown)} class="teach-caution" />
              </li>
            );
          })}
        </ol>
      </section>
      <section class="handout-questions">
        <h2>{teach.handoutQuestions}</h2>
        <ol>
          {lesson.handout.ask.map(({ ask, lines }) => (
            <li>
              <p>
                <ArticleText context={teaching} text={ask} />
              </p>
              <div class="handout-lines" aria-hidden="true">
                {Array.from({ length: lines }, (_, at) => (
                  <span key={at} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section class="handout-source">
        <figure
          class="handout-code"
          data-address-known={address === '' ? undefined : ''}
          data-home={`${base}${languageFolder(index.article, language)}`}
        >
          <div class="handout-code-place">{address !== '' && <QrCode address={address} />}</div>
          <figcaption>
            <span class="handout-code-name">{teach.code}</span>
            <span class="handout-address" dir="ltr">
              {address.replace(/^https?:\/\//, '')}
            </span>
            <span class="handout-no-code">{teach.noCode}</span>
          </figcaption>
        </figure>
        <p>
          <bdi>
            <ArticleText context={teaching} text={index.article.title} />
          </bdi>{' '}
          · {outletAndDate(index.article, language, teaching.messages.formats)}
        </p>
      </section>
    </LessonPageLayout>
  );
}

type HandoutKeyProps = { readonly teaching: LessonPageContext };

/** Whether the lesson has model answers for its handout. */
export const hasHandoutAnswers = ({ lesson }: LessonPageContext) =>
  lesson.handout.ask.some(({ answer }) => answer !== undefined);

/** Model answers to the handout, for the teacher. They are not on the handout itself. */
export function HandoutAnswers({ teaching }: HandoutKeyProps) {
  const { teach, lesson } = teaching;
  return (
    <section id="key">
      <h2>{teach.key}</h2>
      <p class="teach-note">{teach.keyNote}</p>
      <ol class="teach-key">
        {lesson.handout.ask.map(({ ask, answer }) => (
          <li>
            <ArticleText context={teaching} text={ask} />
            {answer && (
              <p class="teach-answer">
                <ArticleText context={teaching} text={answer} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
