import { useState } from 'preact/hooks';
import { StandingIcon } from '../../map/symbols/passage-icons.tsx';
import { STANDINGS } from '../../core/article/article.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { Attribution, ExcerptQuote } from './attributed-quote.tsx';
import {
  type ClassAnswer,
  countedAs,
  handsFor,
  MOST_HANDS,
  NO_ANSWER,
  QUESTION_CHOICES,
  type QuestionChoice,
  questionsAsked,
  type Tally,
  voiceKindsHeard,
} from './class-answers.ts';
import {
  ActivityScreen,
  answerRound,
  beginRounds,
  isOver,
  nextRoundStep,
  RoundChooser,
  type Rounds,
  useChosenPassages,
  useHeadingFocus,
} from './activity-rounds.tsx';
import { kindInWords, type LessonContext } from './lesson-context.ts';
import { VoiceReveal } from './voice-reveal.tsx';
import { VoiceSummary } from './voice-summary.tsx';
import type { ComponentChild } from 'preact';
import type { TeachMessages } from '../../core/i18n/messages/apps.ts';

type WhoSaysSoProps = { readonly context: LessonContext; readonly lesson: Lesson['whoSaysSo'] };

/**
 * An activity: the class sees passages without their speakers, chooses voice and standing, then sees the chain of
 * attribution.
 */
export function WhoSaysSo({ context, lesson: whole }: WhoSaysSoProps) {
  const { teach, messages, index } = context;
  const [isClass, setClass] = useState<boolean>();
  const { lesson, chosen, choose } = useChosenPassages(whole);
  const [questionChoice, setQuestionChoice] = useState<QuestionChoice>('both');
  const asks = questionsAsked(questionChoice);
  const [rounds, setRounds] = useState<Rounds<ClassAnswer>>(beginRounds(lesson.passages.length, NO_ANSWER));
  const step = `${isClass} ${rounds.at} ${rounds.isRevealed}`;
  const head = useHeadingFocus(step);
  const begin = (way: boolean | undefined) => {
    setRounds(beginRounds(lesson.passages.length, NO_ANSWER));
    setClass(way);
  };
  if (isClass === undefined)
    return (
      <ActivityScreen head={head} title={teach.chooseWay}>
        <div class="ways">
          <button type="button" class="way" disabled={chosen.length === 0} onClick={() => begin(true)}>
            <strong>{teach.forClass}</strong>
            <span>{teach.forClassNote}</span>
          </button>
          <button type="button" class="way" disabled={chosen.length === 0} onClick={() => begin(false)}>
            <strong>{teach.alone}</strong>
            <span>{teach.aloneNote}</span>
          </button>
        </div>
        <RoundChooser
          context={context}
          passages={whole.passages}
          chosen={chosen}
          onChoose={choose}
          questions={Number(asks.voice) + Number(asks.standing)}
        >
          <fieldset>
            <legend>{teach.chooseQuestions}</legend>
            {QUESTION_CHOICES.map((option) => (
              <label key={option} class="tally-choice">
                <input
                  type="radio"
                  name="asks"
                  checked={questionChoice === option}
                  onChange={() => setQuestionChoice(option)}
                />
                <span>{teach.asks[option]}</span>
              </label>
            ))}
          </fieldset>
        </RoundChooser>
        <p class="teach-note">{teach.withheld}</p>
        <p class="teach-note">{teach.nothingKept}</p>
      </ActivityScreen>
    );
  const shown = lesson.passages[rounds.at];
  const answer = rounds.answers[rounds.at];
  if (isOver(rounds) || !shown || !answer)
    return (
      <VoiceSummary
        context={context}
        lesson={lesson}
        answers={rounds.answers}
        isClass={isClass}
        asks={asks}
        head={head}
        onRestart={() => begin(undefined)}
      />
    );
  const isLast = rounds.at === lesson.passages.length - 1;
  return (
    <ActivityScreen head={head} title={teach.roundOf(rounds.at + 1, lesson.passages.length)}>
      <div class="asked" data-revealed={rounds.isRevealed || undefined}>
        <div class="asked-words">
          {rounds.isRevealed && <Attribution context={context} shown={shown} />}
          <ExcerptQuote key={shown.passage} context={context} shown={shown} withOriginal={rounds.isRevealed} />
          {!rounds.isRevealed && <p class="said-note">{teach.withheld}</p>}
          {rounds.isRevealed && (
            <VoiceReveal context={context} shown={shown} classAnswer={answer} isClass={isClass} asks={asks} />
          )}
        </div>
        {!rounds.isRevealed && (
          <div class="asked-questions">
            {asks.voice && (
              <TallyForm
                name="kind"
                legend={teach.askVoice}
                options={voiceKindsHeard(index.article)}
                textOf={(kind) => kindInWords(context, kind)}
                tally={answer.kind}
                onTally={(kind) => setRounds((previous) => answerRound(previous, (before) => ({ ...before, kind })))}
                isClass={isClass}
                teach={teach}
              />
            )}
            {asks.standing && (
              <TallyForm
                name="standing"
                legend={teach.askStanding}
                options={STANDINGS}
                textOf={(standing) => messages.standing[standing]}
                iconOf={(standing) => <StandingIcon standing={standing} />}
                tally={answer.standing}
                onTally={(standing) =>
                  setRounds((previous) => answerRound(previous, (before) => ({ ...before, standing })))
                }
                isClass={isClass}
                teach={teach}
              />
            )}
          </div>
        )}
      </div>
      <p class="step-foot">
        <button type="button" class="button button-primary" onClick={() => setRounds(nextRoundStep)}>
          {!rounds.isRevealed ? teach.reveal : isLast ? teach.toSummary : teach.nextPassage}
        </button>
        <button type="button" class="button" onClick={() => begin(undefined)}>
          {teach.restart}
        </button>
        {isClass && !rounds.isRevealed && <span class="step-keys">{teach.keysOfTally}</span>}
      </p>
    </ActivityScreen>
  );
}

type TallyFormProps<Option extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly textOf: (option: Option) => string;
  readonly iconOf?: (option: Option) => ComponentChild;
  readonly tally: Tally<Option>;
  readonly onTally: (tally: Tally<Option>) => void;
  /** A class counts hands; a single pupil chooses one answer. */
  readonly isClass: boolean;
  readonly teach: TeachMessages;
};

/**
 * One question: a count for each answer, by +, − and digits; or one answer chosen. The keys + and − do the same as the
 * buttons, so that Tab moves from answer to answer.
 */
function TallyForm<Option extends string>(props: TallyFormProps<Option>) {
  const { name, legend, options, textOf, iconOf, tally, onTally, isClass, teach } = props;
  return (
    <fieldset class="tally-form" data-way={isClass ? 'class' : 'alone'}>
      <legend>{legend}</legend>
      {options.map((option) => {
        const hands = handsFor(tally, option);
        const id = `${name}-${option}`;
        const count = (next: number) => onTally(countedAs(tally, option, next));
        if (!isClass)
          return (
            <label key={option} class="tally-choice">
              <input
                type="radio"
                name={name}
                value={option}
                checked={hands > 0}
                onChange={() => onTally({ [option]: 1 } as Tally<Option>)}
              />
              {iconOf?.(option)}
              <span>{textOf(option)}</span>
            </label>
          );
        return (
          <div
            key={option}
            class="tally-row"
            data-some={hands > 0 || undefined}
            onKeyDown={(event) => {
              const by = event.key === '+' || event.key === '=' ? 1 : /^[-−_]$/.test(event.key) ? -1 : 0;
              if (by === 0 || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              count(hands + by);
            }}
          >
            <label for={id}>
              {iconOf?.(option)}
              <span>{textOf(option)}</span>
            </label>
            <button
              type="button"
              tabIndex={-1}
              aria-label={teach.fewer(textOf(option))}
              onClick={() => count(hands - 1)}
            >
              −
            </button>
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              value={String(hands)}
              onInput={(event) => count(event.currentTarget.valueAsNumber)}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button
              type="button"
              tabIndex={-1}
              aria-label={teach.more(textOf(option))}
              onClick={() => count(hands + 1)}
            >
              +
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
