import { Badges } from '../../views/cards/badges.tsx';
import { ArticleText, Caution, QuoteLine } from '../../browser/article-text.tsx';
import { StandingIcon } from '../../map/symbols/passage-icons.tsx';
import { STANDINGS } from '../../core/article/article.ts';
import { chainOf, isOutlet } from '../../core/article/attribution.ts';
import type { PassageToTell } from '../../core/article/lesson.ts';
import { PrintedNote } from './attributed-quote.tsx';
import {
  type ClassAnswer,
  correctAnswer,
  knowsStanding,
  knowsVoice,
  leadersOf,
  type QuestionsAsked,
  type Tally,
  voiceKindsHeard,
} from './class-answers.ts';
import { kindInWords, type LessonContext, passageOf } from './lesson-context.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { quotationOf, quoteAttributes } from '../../core/i18n/quote-attributes.ts';
import { quoteInPrint } from '../../core/article/quote.ts';
import { highlightSegments, type TextRange } from '../../core/i18n/highlight.ts';

type VoiceRevealProps = {
  readonly context: LessonContext;
  readonly shown: PassageToTell;
  readonly classAnswer: ClassAnswer;
  readonly isClass: boolean;
  /** Which questions were asked. */
  readonly asks: QuestionsAsked;
};

/** The answer: the chain of attribution, the standing, and the answers of the class. */
export function VoiceReveal({ context, shown, classAnswer, isClass, asks }: VoiceRevealProps) {
  const { teach, messages, index, language } = context;
  const passage = passageOf(context, shown);
  const truth = correctAnswer(index, passage);
  const kinds = voiceKindsHeard(index.article);
  const chain = chainOf(index, passage);
  const last = chain[chain.length - 1];
  const outlet = inLanguage(index.article.outlet, language);
  return (
    <div class="reveal" role="group" aria-label={teach.articleSays}>
      <h3>{teach.chain}</h3>
      <ol class="chain">
        {chain.map((voice) => (
          <li key={voice.id}>
            <strong>
              <bdi>
                <ArticleText context={context} text={voice.name} />
              </bdi>
            </strong>
            {voice.through && (
              <span>
                {' '}
                · <ArticleText context={context} text={voice.through} />
              </span>
            )}
          </li>
        ))}
        {!(last && isOutlet(index, last)) && (
          <li>
            <bdi>{outlet}</bdi>
          </li>
        )}
      </ol>
      <p class="said-note">{teach.chainNote}</p>
      <WholeSentence context={context} shown={shown} />
      <Badges context={context} passage={passage} />
      <PrintedNote context={context} shown={shown} />
      <Caution context={context} passage={passage} class="teach-caution" />
      <dl class="verdicts">
        {asks.voice && (
          <Verdict
            context={context}
            question={teach.voice}
            answer={kindInWords(context, truth.kind)}
            isAnswered={leadersOf(classAnswer.kind, kinds).length > 0}
            classAnswer={answerInWords(context, classAnswer.kind, kinds, (kind) => kindInWords(context, kind), isClass)}
            isFound={knowsVoice(index, passage, classAnswer.kind, shown.alsoRight?.kinds)}
          />
        )}
        {asks.standing && (
          <Verdict
            context={context}
            question={teach.voiceStanding}
            answer={messages.standing[truth.standing]}
            icon={<StandingIcon standing={truth.standing} />}
            isAnswered={leadersOf(classAnswer.standing, STANDINGS).length > 0}
            classAnswer={answerInWords(
              context,
              classAnswer.standing,
              STANDINGS,
              (standing) => messages.standing[standing],
              isClass,
            )}
            isFound={knowsStanding(passage, classAnswer.standing, shown.alsoRight?.standings)}
          />
        )}
      </dl>
    </div>
  );
}

type VerdictProps = {
  readonly context: LessonContext;
  readonly question: string;
  readonly answer: string;
  readonly icon?: preact.ComponentChild;
  readonly classAnswer: string;
  /** Without an answer of the class there is no verdict. */
  readonly isAnswered: boolean;
  readonly isFound: boolean;
};

function Verdict({ context: { teach }, question, answer, icon, classAnswer, isAnswered, isFound }: VerdictProps) {
  return (
    <div class="verdict" data-found={isFound || undefined}>
      <dt>{question}</dt>
      <dd>
        <strong>
          {icon}
          {answer}
        </strong>
        <span>{classAnswer}</span>
        {isAnswered && <em>{isFound ? teach.found : teach.missed}</em>}
      </dd>
    </div>
  );
}

/** The answers with the most hands, in words. */
export function answerInWords<Option extends string>(
  { teach, messages }: LessonContext,
  tally: Tally<Option>,
  options: readonly Option[],
  textOf: (option: Option) => string,
  isClass: boolean,
): string {
  const leaders = leadersOf(tally, options).map(textOf);
  const who = isClass ? teach.classSaid : teach.youSaid;
  if (leaders.length === 0) return `${who}${messages.formats.colon} ${teach.nobodySaid}`;
  const answer = leaders.length === 1 ? (leaders[0] ?? '') : teach.undecided(leaders.join(teach.or));
  return `${who}${messages.formats.colon} ${answer}`;
}

type WholeSentenceProps = { readonly context: LessonContext; readonly shown: PassageToTell };

/** The full quotation as printed, where the class saw an excerpt; the words that reveal the speaker are highlighted. */
export function WholeSentence({ context, shown }: WholeSentenceProps) {
  const { teach, messages } = context;
  const passage = passageOf(context, shown);
  const print = quoteInPrint(context.index.article, passage.quote);
  const read = quotationOf(context, passage);
  const { cues = [] } = shown;
  if (shown.words === undefined && cues.length === 0) return null;
  return (
    <figure class="whole-sentence">
      <figcaption>{cues.length > 0 ? teach.wholeWithCues : teach.whole}</figcaption>
      <p class="quote" {...quoteAttributes(print)}>
        {highlightSegments(print.text, cueStretches(print.text, cues)).map(({ text, isMarked }, at) =>
          isMarked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      {read.isTranslation && (
        <>
          <QuoteLine quote={read} />
          <p class="said-note">{messages.ourTranslation}</p>
        </>
      )}
    </figure>
  );
}

/** The ranges of the cues in a quotation. */
function cueStretches(quote: string, cues: readonly string[]): readonly TextRange[] {
  return cues.flatMap((cue) => {
    const start = quote.indexOf(cue);
    return start < 0 ? [] : [{ start, end: start + cue.length }];
  });
}
