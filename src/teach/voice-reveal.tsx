import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { STANDINGS } from '../model/article.ts';
import { chainOf, isOutlet } from '../model/attribution.ts';
import type { PassageToTell } from '../model/lesson.ts';
import { PrintedNote } from './attributed.tsx';
import { voiceKindsHeard, knowsStanding, knowsVoice, correctAnswer } from './by-voice.ts';
import type { QuestionsAsked, ClassAnswer } from './said.ts';
import { leadersOf, type Tally } from './tally.ts';
import { kindInWords, passageOf, type LessonContext } from './teach-reading.ts';
import { WholeSentence } from './whole-sentence.tsx';
import { inLanguage } from '../model/translation.ts';
import { ArticleText } from '../cards/article-text.tsx';

type VoiceRevealProps = {
  readonly reading: LessonContext;
  readonly shown: PassageToTell;
  readonly said: ClassAnswer;
  readonly isClass: boolean;
  /** What was asked of it. */
  readonly asks: QuestionsAsked;
};

/** The answer: the chain of attribution, how it is said, and what the class had said. */
export function VoiceReveal({ reading, shown, said, isClass, asks }: VoiceRevealProps) {
  const { teach, words, index, language } = reading;
  const passage = passageOf(reading, shown);
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
                <ArticleText reading={reading} text={voice.name} />
              </bdi>
            </strong>
            {voice.through && (
              <span>
                {' '}
                · <ArticleText reading={reading} text={voice.through} />
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
      <WholeSentence reading={reading} shown={shown} />
      <Badges reading={reading} passage={passage} />
      <PrintedNote reading={reading} shown={shown} />
      <Caution reading={reading} passage={passage} class="teach-caution" />
      <dl class="verdicts">
        {asks.voice && (
          <Verdict
            reading={reading}
            asked={teach.voice}
            answer={kindInWords(reading, truth.kind)}
            isAnswered={leadersOf(said.kind, kinds).length > 0}
            said={answerInWords(reading, said.kind, kinds, (kind) => kindInWords(reading, kind), isClass)}
            isFound={knowsVoice(index, passage, said.kind, shown.alsoRight?.kinds)}
          />
        )}
        {asks.standing && (
          <Verdict
            reading={reading}
            asked={teach.voiceStanding}
            answer={words.standing[truth.standing]}
            icon={<StandingIcon standing={truth.standing} />}
            isAnswered={leadersOf(said.standing, STANDINGS).length > 0}
            said={answerInWords(reading, said.standing, STANDINGS, (standing) => words.standing[standing], isClass)}
            isFound={knowsStanding(passage, said.standing, shown.alsoRight?.standings)}
          />
        )}
      </dl>
    </div>
  );
}

type VerdictProps = {
  readonly reading: LessonContext;
  readonly asked: string;
  readonly answer: string;
  readonly icon?: preact.ComponentChild;
  readonly said: string;
  /** Who said nothing is told the answer, and no verdict. */
  readonly isAnswered: boolean;
  readonly isFound: boolean;
};

function Verdict({ reading: { teach }, asked, answer, icon, said, isAnswered, isFound }: VerdictProps) {
  return (
    <div class="verdict" data-found={isFound || undefined}>
      <dt>{asked}</dt>
      <dd>
        <strong>
          {icon}
          {answer}
        </strong>
        <span>{said}</span>
        {isAnswered && <em>{isFound ? teach.found : teach.missed}</em>}
      </dd>
    </div>
  );
}

/** What the most hands went up for, in words. */
export function answerInWords<Option extends string>(
  { teach }: LessonContext,
  tally: Tally<Option>,
  options: readonly Option[],
  textOf: (option: Option) => string,
  isClass: boolean,
): string {
  const leaders = leadersOf(tally, options).map(textOf);
  const who = isClass ? teach.classSaid : teach.youSaid;
  if (leaders.length === 0) return `${who}: ${teach.nobodySaid}`;
  return leaders.length === 1 ? `${who}: ${leaders[0] ?? ''}` : `${who}: ${teach.undecided(leaders.join(teach.or))}`;
}
