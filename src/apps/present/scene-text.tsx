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
import { inLanguage, languageOf } from '../../core/article/article-languages.ts';

type SceneTextProps = {
  readonly talk: TalkContext;
  readonly scene: Scene;
  /** Index of the passage shown, from 0; all of them when prerendered. */
  readonly step?: number | undefined;
  /** Level of the heading of the scene. */
  readonly level: 'h1' | 'h2' | 'p';
};

/** The text of a scene: its title and, for each passage, attribution, quotation, standing and date. */
export function SceneText({ talk, scene, step, level: Title }: SceneTextProps) {
  const isPrerendered = step === undefined;
  const shown = isPrerendered ? scene.passages : scene.passages.slice(step, step + 1);
  return (
    <>
      <Title class="scene-title">{textIn(talk.context, scene.title)}</Title>
      {shown.map((each, at) => (
        <SceneQuoted key={`${each.passage} ${step ?? at}`} talk={talk} shown={each} isPrerendered={isPrerendered} />
      ))}
      {scene.figure && <SceneFigure talk={talk} figure={scene.figure} />}
    </>
  );
}

/** The topic of the first passage of a scene; a scene that shows a figure has none. */
export function topicOfScene({ context: { index } }: TalkContext, { passages }: Scene): Topic | undefined {
  const first = passages[0] && index.passage(passages[0].passage);
  return first && index.topicOf(first);
}

type ScenePassageProps = {
  readonly talk: TalkContext;
  readonly shown: ScenePassage;
  readonly isPrerendered: boolean;
};

function SceneQuoted({ talk, shown, isPrerendered }: ScenePassageProps) {
  const { context, messages } = talk;
  const passage = context.index.passage(shown.passage);
  if (!passage) return null;
  const source = sourceTypeOf(context.index, passage);
  return (
    <div
      class="scene-words"
      data-topic={context.index.topicOf(passage).colour}
      data-size={quotationSize(talk, passage, shown)}
    >
      <AttributionChain talk={talk} passage={passage} />
      <SceneQuotation talk={talk} passage={passage} shown={shown} isPrerendered={isPrerendered} />
      <p class="scene-facts">
        <span class="scene-standing">
          <SourceIcon source={source} />
          {context.messages.sourceType[source]}
        </span>
        <span class="scene-standing">
          <StandingIcon standing={passage.standing} />
          {context.messages.standing[passage.standing]}
        </span>
        <span>{passage.when ? formatEdtf(passage.when.edtf, context.messages) : messages.undated}</span>
        <span>{context.messages.paragraph(passage.paragraph)}</span>
      </p>
      <Caution context={context} passage={passage} class="scene-caution" />
      <DatesLine talk={talk} passage={passage} />
    </div>
  );
}

function AttributionChain({
  talk: { context, messages },
  passage,
}: {
  readonly talk: TalkContext;
  readonly passage: Passage;
}) {
  return (
    <ol class="scene-chain">
      {attributionLines(context, messages, passage).map((line, at) => (
        <li key={at} data-step={at}>
          {at === 0 ? (
            <SourceIcon source={sourceTypeOf(context.index, passage)} />
          ) : (
            <ControlIcon name={onwardIn(context.language)} />
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

function quotationSize({ context }: TalkContext, passage: Passage, shown: ScenePassage) {
  const { text } = quoteIn(context.index.article, context.language, passage, shown);
  const letters = text.length + NOTE_SHARE * (passage.note ? textIn(context, passage.note).length : 0);
  return (['large', 'medium', 'small'] as const).find((size) => letters <= LETTERS_AT_SIZE[size]) ?? 'least';
}

type SceneQuotationProps = {
  readonly talk: TalkContext;
  readonly passage: Passage;
  readonly shown: ScenePassage;
  /** Whether it is prerendered: then no button works, and both the translation and the original show. */
  readonly isPrerendered: boolean;
};

/** The quotation as printed, or our translation of it, marked as ours, with a button for the original. */
function SceneQuotation({
  talk: { context, messages: talkMessages },
  passage,
  shown,
  isPrerendered,
}: SceneQuotationProps) {
  const { messages, index, language } = context;
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
        {(!isOriginal || isPrerendered) && <span>{messages.ourTranslation}</span>}
        {!isPrerendered && (
          <button type="button" class="link" aria-pressed={isOriginal} onClick={() => showOriginal(!isOriginal)}>
            {talkMessages.original(languageOf(index.article))}
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
  context: ViewContext,
  messages: PresentMessages,
  passage: Passage,
): readonly MessageParts[] {
  const { index } = context;
  const { outlet, published } = index.article;
  const chain = chainOf(index, passage);
  const date = formatDate(published, context.messages.formats);
  const printedBy = messages.printedBy(textIn(context, outlet), date);
  const end = chain[chain.length - 1];
  const isPrinter = end !== undefined && isOutlet(index, end);
  const speakers = isPrinter ? chain.slice(0, -1) : chain;
  const [first, ...others] = speakers;
  // The outlet’s own words, and after that its pull quotes of others’ words.
  if (!first) return [end ? speakerInWords(context, end) : [], printedBy];
  if (passage.repeats !== undefined && isPrinter)
    return [
      messages.pullQuote(textIn(context, end.name)),
      messages.goesBackTo(speakerInWords(context, first)),
      printedBy,
    ];
  const lines: MessageParts[] = [
    speakerInWords(context, first),
    ...others.map((voice) => messages.passedOnBy(speakerInWords(context, voice))),
  ];
  const through = passage.through ?? mediumOf(speakers);
  if (!through) return [...lines, printedBy];
  const medium = textIn(context, through);
  // Said to the outlet itself: the line of the medium names who printed it.
  if (medium.includes(textIn(context, outlet))) return [...lines, messages.onDate(medium, date)];
  return [...lines, [{ data: medium }], printedBy];
}

/** The medium of the last speaker in the chain who has one. */
function mediumOf(speakers: readonly Voice[]): Text | undefined {
  return [...speakers].reverse().find(({ through }) => through)?.through;
}

function speakerInWords({ messages, language }: ViewContext, { name, named: isNamed, count }: Voice): MessageParts {
  const unnamed = isNamed ? undefined : count === 'several' ? messages.unnamed.several : messages.unnamed.one;
  return messages.attribution(inLanguage(name, language), unnamed, undefined);
}
