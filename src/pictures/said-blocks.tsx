import { attributionOf } from '../cards/attribution-line.ts';
import { quotationOf } from '../cards/quoted.ts';
import { textIn, translated } from '../cards/reading.ts';
import { SourceGlyph } from '../icons/source-icon.tsx';
import { StandingGlyph } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import { sourceTypeOf } from '../model/attribution.ts';
import { isRightToLeft, inInterface } from '../model/languages.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { blockWriter } from './block-writer.ts';
import type { FittedQuote } from './fit-words.ts';
import { GlyphRow, rowsOf } from './glyph-row.tsx';
import { type Face, plainSpan } from './lettering.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import type { QuotedPassage } from './said-in-words.ts';
import { type Block, drawnBlock, hairline, type TextLine, spansOf } from './text-block.tsx';

/** Words beside the quotation. */
export const SMALL = { size: 16, leading: 1.5, before: 4 };

/** Held together where a line ends: a count without its noun says nothing. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

/** Who says it, before what is said; whose translation it is and where it stands; how it is said, and its caution. */
export function passageBlocks(
  setting: PictureSetting,
  { reading, passage, more }: QuotedPassage & { /** How much else is said. */ readonly more: string | undefined },
  room: TextRoom,
  { quote, size }: FittedQuote,
): readonly Block[] {
  const { ink, lettering, palette, language } = setting;
  const { words } = reading;
  const { letters } = room;
  const block = blockWriter(setting, room);
  const isRtl = isRightToLeft(language);
  const { isTranslation: isTranslated, dir } = quotationOf(reading, passage);
  const face: Face = isTranslated ? 'sans' : 'naskh';
  const topic = reading.index.topicOf(passage);
  const source = sourceTypeOf(reading.index, passage);
  const badges = [
    {
      glyph: <SourceGlyph source={source} />,
      word: words.sourceType[source],
      colour: ink.ink,
    },
    { glyph: <StandingGlyph standing={passage.standing} />, word: words.standing[passage.standing], colour: ink.ink },
    {
      glyph: <TopicIcon topic={topic} />,
      word: textIn(reading, topic.label),
      colour: palette.topic[topic.colour],
    },
  ];
  const facts = [
    ...(isTranslated ? [words.ourTranslation] : []),
    words.paragraph(passage.paragraph),
    ...(more === undefined ? [] : [unbroken(more)]),
  ];
  const { note } = passage;
  const caution = note && [...plainSpan(`${words.caution}: `, 'strong'), ...plainSpan(textIn(reading, note))];
  return [
    hairline(14 * letters, ink.rule),
    block(spansOf([...attributionOf(reading, passage), ':']), { size: 18, leading: 1.5, before: 14, fill: ink.ink }),
    block(plainSpan(inInterface(PICTURE_MESSAGES, language).quoted(quote), face), {
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

/** In which words the passage names places, and when; and how closely those words let them be placed. */
export function placeAndTimeBlocks(
  setting: PictureSetting,
  { reading, passage }: QuotedPassage,
  { places, precision }: { readonly places: readonly string[]; readonly precision: readonly string[] },
  room: TextRoom,
): readonly Block[] {
  const { words, language } = reading;
  const block = blockWriter(setting, room);
  const named = passage.places
    .filter(({ place }) => places.includes(place))
    .map((mention) =>
      spansOf(words.saidOf(mention.words, words.relation[mention.relation], translated(reading, mention.translation))),
    );
  const { when } = passage;
  const dated = when
    ? spansOf(words.datedAs(when.words, formatEdtf(when.edtf, language, words), translated(reading, when.translation)))
    : plainSpan(words.undated);
  const lines = onceEach([...named, dated, ...precision.map((sentence) => plainSpan(sentence))]);
  return [
    hairline(12 * room.letters, setting.ink.rule),
    ...lines.map((line, at) => block(line, at === 0 ? { ...SMALL, before: 12 } : SMALL)),
  ];
}

/** Two places may be named in the same words, and be as wide as one another. */
function onceEach(lines: readonly TextLine[]): readonly TextLine[] {
  return [...new Map(lines.map((line) => [line.map(({ text }) => text).join(''), line])).values()];
}
