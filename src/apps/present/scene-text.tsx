import { Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { textIn, type ViewContext } from '../../core/i18n/view-context.ts';
import { SourceIcon, StandingIcon } from '../../map/symbols/passage-icons.tsx';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { chainOf, isOutlet, sourceTypeOf } from '../../core/article/attribution.ts';
import type { Passage, Text, Topic, Voice } from '../../core/article/article.ts';
import { excerptIn, excerptInPrint, type Scene, type ScenePassage } from '../../core/article/scene.ts';
import { onwardIn } from '../../core/text/languages.ts';
import { quoteIn } from '../../core/article/quote.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { DatesLine, SceneFigure } from './scene-charts.tsx';
import type { TalkContext } from './open-talk.ts';
import { useState } from 'preact/hooks';
import { formatDate } from '../../core/i18n/format.ts';
import type { PresentMessages } from '../../core/i18n/messages/apps.ts';
import type { MessageParts } from '../../core/i18n/messages/core.ts';
import { inLanguage } from '../../core/article/article-languages.ts';

type SceneTextProps = {
  readonly telling: TalkContext;
  readonly scene: Scene;
  /** Index of the passage shown, from 0; all of them when prerendered. */
  readonly step?: number | undefined;
  /** Level of the heading of the scene. */
  readonly level: 'h1' | 'h2' | 'p';
};

/** The text of a scene: its title and, for each passage, attribution, quotation, standing and date. */
export function SceneText({ telling, scene, step, level: Title }: SceneTextProps) {
  const isPrerendered = step === undefined;
  const shown = isPrerendered ? scene.passages : scene.passages.slice(step, step + 1);
  return (
    <>
      <Title class="scene-title">{textIn(telling.reading, scene.title)}</Title>
      {shown.map((each, at) => (
        <SceneQuoted
          key={`${each.passage} ${step ?? at}`}
          telling={telling}
          shown={each}
          isPrerendered={isPrerendered}
        />
      ))}
      {scene.figure && <SceneFigure telling={telling} figure={scene.figure} />}
    </>
  );
}

/** The topic of the first passage of a scene; a scene that shows a figure has none. */
export function topicOfScene({ reading: { index } }: TalkContext, { passages }: Scene): Topic | undefined {
  const first = passages[0] && index.passage(passages[0].passage);
  return first && index.topicOf(first);
}

type ScenePassageProps = {
  readonly telling: TalkContext;
  readonly shown: ScenePassage;
  readonly isPrerendered: boolean;
};

function SceneQuoted({ telling, shown, isPrerendered }: ScenePassageProps) {
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
      <SceneQuotation telling={telling} passage={passage} shown={shown} isPrerendered={isPrerendered} />
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

/** Most characters that fit into a scene at each size of its quotation. */
const LETTERS_AT_SIZE = { large: 100, medium: 170, small: 240 } as const;
/** Room for a character of the caution, as a share of that for one of the quotation. */
const NOTE_SHARE = 0.35;

function quotationSize({ reading }: TalkContext, passage: Passage, shown: ScenePassage) {
  const { text } = quoteIn(reading.index.article, reading.language, passage, shown);
  const letters = text.length + NOTE_SHARE * (passage.note ? textIn(reading, passage.note).length : 0);
  return (['large', 'medium', 'small'] as const).find((size) => letters <= LETTERS_AT_SIZE[size]) ?? 'least';
}

type SceneQuotationProps = {
  readonly telling: TalkContext;
  readonly passage: Passage;
  readonly shown: ScenePassage;
  /** Whether it is prerendered: then no button works, and both the translation and the original show. */
  readonly isPrerendered: boolean;
};

/** The quotation as printed, or our translation of it, marked as ours, with a button for the original. */
function SceneQuotation({ telling: { reading }, passage, shown, isPrerendered }: SceneQuotationProps) {
  const { words, index, language } = reading;
  const [isOriginal, showOriginal] = useState(false);
  const quote = excerptIn(index.article, language, passage, shown);
  const original = <QuoteLine quote={excerptInPrint(index.article, passage, shown)} class="scene-quote" />;
  if (!quote.isTranslation) return <blockquote class="scene-quotation">{original}</blockquote>;
  return (
    <blockquote class="scene-quotation" data-original={isOriginal || undefined}>
      {(!isOriginal || isPrerendered) && <QuoteLine quote={quote} class="scene-quote" />}
      {isPrerendered && <div class="scene-original">{original}</div>}
      {!isPrerendered && isOriginal && original}
      <p class="scene-translation">
        {(!isOriginal || isPrerendered) && <span>{words.ourTranslation}</span>}
        {!isPrerendered && (
          <button type="button" class="link" aria-pressed={isOriginal} onClick={() => showOriginal(!isOriginal)}>
            {words.original}
          </button>
        )}
      </p>
    </blockquote>
  );
}

/**
 * The chain of attribution in lines: the nearest speaker first, then those who passed the words on, last the outlet and
 * the date.
 */
export function attributionLines(
  reading: ViewContext,
  words: PresentMessages,
  passage: Passage,
): readonly MessageParts[] {
  const { index, language } = reading;
  const { outlet, published } = index.article;
  const chain = chainOf(index, passage);
  const date = formatDate(published, language);
  const printedBy = words.printedBy(textIn(reading, outlet), date);
  const end = chain[chain.length - 1];
  const isPrinter = end !== undefined && isOutlet(index, end);
  const speakers = isPrinter ? chain.slice(0, -1) : chain;
  const [first, ...others] = speakers;
  // The outlet’s own words, and after that its pull quotes of others’ words.
  if (!first) return [end ? speakerInWords(reading, end) : [], printedBy];
  if (passage.repeats !== undefined && isPrinter)
    return [words.pullQuote(textIn(reading, end.name)), words.goesBackTo(speakerInWords(reading, first)), printedBy];
  const lines: MessageParts[] = [
    speakerInWords(reading, first),
    ...others.map((voice) => words.passedOnBy(speakerInWords(reading, voice))),
  ];
  const through = passage.through ?? mediumOf(speakers);
  if (!through) return [...lines, printedBy];
  const medium = textIn(reading, through);
  // Said to the outlet itself: the line of the medium names who printed it.
  if (medium.includes(textIn(reading, outlet))) return [...lines, words.onDate(medium, date)];
  return [...lines, [{ data: medium }], printedBy];
}

/** The medium of the last speaker in the chain who has one. */
function mediumOf(speakers: readonly Voice[]): Text | undefined {
  return [...speakers].reverse().find(({ through }) => through)?.through;
}

function speakerInWords({ words, language }: ViewContext, { name, named: isNamed, count }: Voice): MessageParts {
  const unnamed = isNamed ? undefined : count === 'several' ? words.unnamed.several : words.unnamed.one;
  return words.attribution(inLanguage(name, language), unnamed, undefined);
}
