import { attributionOf } from '../cards/attribution-line.ts';
import { precisionOf, voicesOf } from '../cards/place-words.ts';
import { readsTranslation, type Reading, textIn } from '../cards/reading.ts';
import { StandingGlyph } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import type { Passage } from '../model/article.ts';
import { familyOf, type PlaceSummary } from '../model/place-summary.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import type { Rich } from '../words/words.ts';
import { cutText } from './cut-text.ts';
import { GlyphRow } from './glyph-row.tsx';
import { type Face, plain } from './lettering.ts';
import type { PictureSetting, WordRoom } from './picture.tsx';
import { type Block, drawnBlock, hairline, heightOfAll, inLines, type Line, spansOf } from './text-block.tsx';

type Said = { readonly reading: Reading; readonly summary: PlaceSummary; readonly passage: Passage };

/** Sizes a quotation is tried in, largest first; what is too long for the last is cut. */
const QUOTE_SIZES = [32, 29, 26, 23, 21];

/** How far all letters may shrink before a word of the quotation is left out. */
const SHRINKING = [1, 0.93, 0.86, 0.78, 0.7];

/** The words of a place: its name, who says what of it and how, when, and how closely it can be placed. */
export function placeWords(setting: PictureSetting, said: Said, room: WordRoom): readonly Block[] {
  const { passage } = said;
  const quote = readsTranslation(said.reading) ? passage.translation.en : passage.quote;
  const rooms = SHRINKING.map((share) => ({ ...room, letters: room.letters * share }));
  for (const smaller of rooms)
    for (const size of QUOTE_SIZES) {
      const blocks = blocksOf(setting, said, smaller, { quote, size });
      if (heightOfAll(blocks) <= room.height) return blocks;
    }
  const [least, size] = [rooms.at(-1) ?? room, QUOTE_SIZES.at(-1) ?? 0];
  const cut = (words: string) => blocksOf(setting, said, least, { quote: words, size });
  return cut(cutText(quote, (words) => heightOfAll(cut(words)) <= room.height));
}

/** Held together where a line ends: a count without its noun says nothing. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

type Choice = { readonly quote: string; readonly size: number };

function blocksOf(
  { ink, lettering, palette, language }: PictureSetting,
  { reading, summary, passage }: Said,
  { width, letters }: WordRoom,
  { quote, size }: Choice,
): readonly Block[] {
  const { words } = reading;
  const isRtl = language === 'ar';
  const own = PICTURE_WORDS[language];
  const block = (
    line: Line,
    look: { size: number; leading: number; before: number; fill?: string; isRtl?: boolean },
  ): Block => {
    const [big, leading, before] = [look.size * letters, look.size * look.leading * letters, look.before * letters];
    const lines = inLines(line, { width, size: big }, lettering);
    return { lines, size: big, leading, before, fill: look.fill ?? ink.ink2, isRtl: look.isRtl ?? isRtl };
  };
  const rich = (parts: Rich) => spansOf(parts);
  const small = (line: Line, before = 4) => block(line, { size: 16, leading: 1.5, before });
  const isTranslated = readsTranslation(reading);
  const face: Face = isTranslated ? 'sans' : 'naskh';
  const family = familyOf(passage);
  const badges = [
    { glyph: <StandingGlyph standing={passage.standing} />, word: words.standing[passage.standing], colour: ink.ink },
    { glyph: <TopicIcon family={family} />, word: words.family[family], colour: palette.topic[family] },
  ];
  const mention = passage.places.find(({ place }) => place === summary.place.id);
  const translated = (text: { readonly en: string } | undefined) => (isTranslated ? text?.en : undefined);
  const more = summary.passages.length - 1;
  const quoteRtl = isTranslated ? false : reading.index.article.language === 'ar';
  const { note } = passage;
  return [
    block(plain(textIn(reading, summary.place.name), 'naskh'), { size: 38, leading: 1.35, before: 0, fill: ink.ink }),
    ...(summary.isReference ? [small(plain(precisionOf(reading, summary), 'strong'), 6)] : []),
    block(rich(voicesOf(reading, summary)), { size: 17, leading: 1.5, before: 4 }),
    hairline(14 * letters, ink.rule),
    block(rich([...attributionOf(reading, passage), ':']), { size: 18, leading: 1.5, before: 14, fill: ink.ink }),
    block(plain(own.quoted(quote), face), {
      size: isTranslated ? size * 0.84 : size,
      leading: isTranslated ? 1.5 : 1.62,
      before: 6,
      fill: ink.ink,
      isRtl: quoteRtl,
    }),
    small(
      plain(
        [
          ...(isTranslated ? [words.ourTranslation] : []),
          words.paragraph(passage.paragraph),
          ...(more > 0 ? [unbroken(own.morePassages(more))] : []),
        ].join(' · '),
      ),
      4,
    ),
    drawnBlock(10 * letters, 24 * letters, (across) => (
      <GlyphRow
        badges={badges}
        x={isRtl ? across : 0}
        y={12 * letters}
        size={16 * letters}
        isRtl={isRtl}
        lettering={lettering}
      />
    )),
    ...(note ? [small([...plain(`${words.caution}: `, 'strong'), ...plain(textIn(reading, note))], 8)] : []),
    hairline(12 * letters, ink.rule),
    ...(mention
      ? [
          small(
            spansOf(words.saidOf(mention.words, words.relation[mention.relation], translated(mention.translation))),
            12,
          ),
        ]
      : []),
    small(
      passage.when
        ? spansOf(
            words.datedAs(
              passage.when.words,
              formatEdtf(passage.when.edtf, language, words),
              translated(passage.when.translation),
            ),
          )
        : plain(words.undated),
    ),
    ...(summary.isReference ? [] : [small(plain(precisionOf(reading, summary)))]),
  ];
}
