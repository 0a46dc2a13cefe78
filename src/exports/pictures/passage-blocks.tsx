import { attributionOf, plainMessage } from '../../core/i18n/attribution-line.ts';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';
import { type FullViewContext, textIn, translated } from '../../core/i18n/view-context.ts';
import { SourceGlyph, StandingGlyph, TopicIcon } from '../../map/symbols/passage-icons.tsx';
import { attributionIn, sourceTypeOf } from '../../core/article/attribution.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { inQuotes } from '../../core/i18n/format.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { blockWriter, type FittedQuote } from './fit-text.ts';
import { type Face, plainSpan, type TextShaper, textWidth } from './text-to-paths.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, drawnBlock, hairline, type TextLine, spansOf } from './text-block.tsx';
import type { VNode } from 'preact';
import type { Passage } from '../../core/article/article.ts';
import { excerptIn, type ScenePassage } from '../../core/article/scene.ts';
import type { Quote } from '../../core/article/quote.ts';

/** How text beside the quotation is set. */
export const SMALL = { size: 16, leading: 1.5, before: 4 };

/** Non-breaking spaces keep a count and its noun on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

/**
 * The attribution before the quotation; whose translation it is and its paragraph; source type, standing and topic; the
 * caution.
 */
export function passageBlocks(
  setting: PictureSetting,
  {
    context,
    passage,
    more,
  }: QuotedPassage & { /** The number of further passages, in words. */ readonly more: string | undefined },
  room: TextRoom,
  { quote, size }: FittedQuote,
): readonly Block[] {
  const { ink, lettering, palette, language } = setting;
  const { messages } = context;
  const { letters } = room;
  const block = blockWriter(setting, room);
  const isRtl = isRightToLeft(language);
  const { isTranslation: isTranslated, dir } = quotationOf(context, passage);
  const face: Face = isTranslated ? 'sans' : 'naskh';
  const topic = context.index.topicOf(passage);
  const source = sourceTypeOf(context.index, passage);
  const badges = [
    {
      glyph: <SourceGlyph source={source} />,
      word: messages.sourceType[source],
      colour: ink.ink,
    },
    {
      glyph: <StandingGlyph standing={passage.standing} />,
      word: messages.standing[passage.standing],
      colour: ink.ink,
    },
    {
      glyph: <TopicIcon topic={topic} />,
      word: textIn(context, topic.label),
      colour: palette.topic[topic.colour],
    },
  ];
  const facts = [
    ...(isTranslated ? [messages.ourTranslation] : []),
    messages.paragraph(passage.paragraph),
    ...(more === undefined ? [] : [unbroken(more)]),
  ];
  const { note } = passage;
  const caution = note && [
    ...plainSpan(`${messages.caution}${messages.formats.colon} `, 'strong'),
    ...plainSpan(textIn(context, note)),
  ];
  return [
    hairline(14 * letters, ink.rule),
    block(spansOf([...attributionOf(context, passage), messages.formats.colon]), {
      size: 18,
      leading: 1.5,
      before: 14,
      fill: ink.ink,
    }),
    block(plainSpan(inQuotes(quote, messages.formats), face), {
      size: isTranslated ? size * 0.84 : size,
      leading: isTranslated ? 1.5 : 1.62,
      before: 6,
      fill: ink.ink,
      isRtl: dir === 'rtl',
    }),
    block(plainSpan(facts.join(' · ')), SMALL),
    ...rowsOf(badges, room.width, 16 * letters, lettering).map((row, at) =>
      drawnBlock((at === 0 ? 10 : 2) * letters, 24 * letters, (across) => (
        <GlyphRow
          badges={row}
          x={isRtl ? across : 0}
          y={12 * letters}
          size={16 * letters}
          isRtl={isRtl}
          lettering={lettering}
        />
      )),
    ),
    ...(caution ? [block(caution, { ...SMALL, before: 8 })] : []),
  ];
}

/** The article’s words for places and date, and the precision they allow. */
export function placeAndTimeBlocks(
  setting: PictureSetting,
  { context, passage }: QuotedPassage,
  { places, precision }: { readonly places: readonly string[]; readonly precision: readonly string[] },
  room: TextRoom,
): readonly Block[] {
  const { messages } = context;
  const block = blockWriter(setting, room);
  const named = passage.places
    .filter(({ place }) => places.includes(place))
    .map((mention) =>
      spansOf(
        messages.saidOf(mention.words, messages.relation[mention.relation], translated(context, mention.translation)),
      ),
    );
  const { when } = passage;
  const dated = when
    ? spansOf(messages.datedAs(when.words, formatEdtf(when.edtf, messages), translated(context, when.translation)))
    : plainSpan(messages.undated);
  const lines = onceEach([...named, dated, ...precision.map((sentence) => plainSpan(sentence))]);
  return [
    hairline(12 * room.letters, setting.ink.rule),
    ...lines.map((line, at) => block(line, at === 0 ? { ...SMALL, before: 12 } : SMALL)),
  ];
}

/** Removes repeated lines: two places may be named in the same words and have the same precision. */
function onceEach(lines: readonly TextLine[]): readonly TextLine[] {
  return [...new Map(lines.map((line) => [line.map(({ text }) => text).join(''), line])).values()];
}

/** A glyph in a box of 16 units, its meaning in words, and the colour of both. */
export type Badge = { readonly glyph: VNode; readonly word: string; readonly colour: string };

type GlyphRowProps = {
  readonly badges: readonly Badge[];
  /** The start of the row: its right end in right-to-left text. */
  readonly x: number;
  /** The vertical centre of the row. */
  readonly y: number;
  readonly size: number;
  readonly isRtl: boolean;
  readonly lettering: TextShaper;
};

const badgeAdvance = (lettering: TextShaper, word: string, size: number) =>
  size * 1.5 + textWidth(lettering, plainSpan(word), size) + size * 1.4;

/** As few rows as hold the badges in their order, each at most `width` wide unless a single badge is wider. */
function rowsOf(
  badges: readonly Badge[],
  width: number,
  size: number,
  lettering: TextShaper,
): readonly (readonly Badge[])[] {
  const rows: Badge[][] = [];
  let left = 0;
  for (const badge of badges) {
    const advance = badgeAdvance(lettering, badge.word, size);
    // The space after the last word of a row may be outside.
    const row = advance - size * 1.4 <= left ? rows.at(-1) : undefined;
    if (row) row.push(badge);
    else rows.push([badge]);
    left = (row ? left : width) - advance;
  }
  return rows;
}

/** Glyphs with their words in one row: never a glyph alone. */
function GlyphRow({ badges, x, y, size, isRtl, lettering }: GlyphRowProps) {
  const xSign = isRtl ? -1 : 1;
  let at = x;
  return (
    <>
      {badges.map(({ glyph, word, colour }, index) => {
        const start = at;
        at += xSign * badgeAdvance(lettering, word, size);
        const left = isRtl ? start - size : start;
        return (
          <g key={index} data-ink={colour}>
            <g transform={`translate(${left} ${y - size / 2}) scale(${size / 16})`}>{glyph}</g>
            <text
              x={start + xSign * size * 1.4}
              y={y + size * 0.34}
              font-size={size}
              direction={isRtl ? 'rtl' : 'ltr'}
              fill={colour}
            >
              {word}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A passage quoted in a picture. `shown`: the excerpt of it that a scene shows. */
export type QuotedPassage = {
  readonly context: FullViewContext;
  readonly passage: Passage;
  readonly shown?: ScenePassage | undefined;
};

/** The quoted text: the printed words, or our translation of them. */
export function quoteInPicture({ context: { index, language }, passage, shown }: QuotedPassage): Quote {
  return excerptIn(index.article, language, passage, shown);
}

/** The passage as sentences for the alternative text: attribution, quotation, standing, and its caution. */
export function passageSentences(quoted: QuotedPassage): readonly string[] {
  const { context, passage } = quoted;
  const { messages } = context;
  const { text, isTranslation } = quoteInPicture(quoted);
  const quote = inQuotes(text, messages.formats);
  const labelled = isTranslation ? `${quote} [${messages.ourTranslation}]` : quote;
  return [
    `${plainMessage(attributionOf(context, passage))}${messages.formats.colon} ${labelled} (${messages.whoAndHow(attributionIn(context.index, passage))}).`,
    ...(passage.note ? [`${messages.caution}${messages.formats.colon} ${textIn(context, passage.note)}`] : []),
  ];
}
