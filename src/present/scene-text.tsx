import { Caution } from '../cards/caution.tsx';
import { textIn } from '../cards/reading.ts';
import { RichText } from '../cards/rich-text.tsx';
import { SourceIcon } from '../icons/source-icon.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { ControlIcon } from '../icons/control-icon.tsx';
import { sourceTypeOf } from '../model/attribution.ts';
import type { Passage, Topic } from '../model/article.ts';
import type { Scene, ScenePassage } from '../model/scene.ts';
import { onwardIn } from '../model/languages.ts';
import { quoteIn } from '../model/quote.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { attributionLines } from './chain-steps.ts';
import { DatesLine } from './dates-line.tsx';
import { SceneFigure } from './figures.tsx';
import { SceneQuotation } from './scene-quotation.tsx';
import type { TalkContext } from './telling.ts';

type SceneTextProps = {
  readonly telling: TalkContext;
  readonly scene: Scene;
  /** The passage on show; all of them where the page is written. */
  readonly step?: number | undefined;
  /** The heading a scene stands under. */
  readonly level: 'h1' | 'h2' | 'p';
};

/** What a scene says: its title, and who says what, how, and when. */
export function SceneText({ telling, scene, step, level: Title }: SceneTextProps) {
  const isWritten = step === undefined;
  const shown = isWritten ? scene.passages : scene.passages.slice(step, step + 1);
  return (
    <>
      <Title class="scene-title">{textIn(telling.reading, scene.title)}</Title>
      {shown.map((each, at) => (
        <SceneQuoted key={`${each.passage} ${step ?? at}`} telling={telling} shown={each} isWritten={isWritten} />
      ))}
      {scene.figure && <SceneFigure telling={telling} figure={scene.figure} />}
    </>
  );
}

/** The topic of a scene is that of its first passage; a scene that shows a figure has none. */
export function topicOfScene({ reading: { index } }: TalkContext, { passages }: Scene): Topic | undefined {
  const first = passages[0] && index.passage(passages[0].passage);
  return first && index.topicOf(first);
}

type ScenePassageProps = { readonly telling: TalkContext; readonly shown: ScenePassage; readonly isWritten: boolean };

function SceneQuoted({ telling, shown, isWritten }: ScenePassageProps) {
  const { reading, words } = telling;
  const passage = reading.index.passage(shown.passage);
  if (!passage) return null;
  const source = sourceTypeOf(reading.index, passage);
  return (
    <div
      class="scene-words"
      data-topic={reading.index.topicOf(passage).colour}
      data-size={quotationSize(telling, passage, shown)}
    >
      <AttributionChain telling={telling} passage={passage} />
      <SceneQuotation telling={telling} passage={passage} shown={shown} isWritten={isWritten} />
      <p class="scene-facts">
        <span class="scene-standing">
          <SourceIcon source={source} />
          {reading.words.sourceType[source]}
        </span>
        <span class="scene-standing">
          <StandingIcon standing={passage.standing} />
          {reading.words.standing[passage.standing]}
        </span>
        <span>{passage.when ? formatEdtf(passage.when.edtf, reading.language, reading.words) : words.undated}</span>
        <span>{reading.words.paragraph(passage.paragraph)}</span>
      </p>
      <Caution reading={reading} passage={passage} class="scene-caution" />
      <DatesLine telling={telling} passage={passage} />
    </div>
  );
}

function AttributionChain({
  telling: { reading, words },
  passage,
}: {
  readonly telling: TalkContext;
  readonly passage: Passage;
}) {
  return (
    <ol class="scene-chain">
      {attributionLines(reading, words, passage).map((line, at) => (
        <li key={at} data-step={at}>
          {at === 0 ? (
            <SourceIcon source={sourceTypeOf(reading.index, passage)} />
          ) : (
            <ControlIcon name={onwardIn(reading.language)} />
          )}
          <span>
            <RichText parts={line} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Letters a scene still holds at each size of its quotation. */
const LETTERS_AT_SIZE = { large: 100, medium: 170, small: 240 } as const;
/** A letter of the caution takes less room than one of the quotation. */
const NOTE_SHARE = 0.35;

function quotationSize({ reading }: TalkContext, passage: Passage, shown: ScenePassage) {
  const { text } = quoteIn(reading.index.article, reading.language, passage, shown);
  const letters = text.length + NOTE_SHARE * (passage.note ? textIn(reading, passage.note).length : 0);
  return (['large', 'medium', 'small'] as const).find((size) => letters <= LETTERS_AT_SIZE[size]) ?? 'least';
}
