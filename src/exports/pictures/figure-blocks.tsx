import type { Voice } from '../../core/article/article.ts';
import type { Figure } from '../../core/article/scene.ts';
import { isRightToLeft, inInterface } from '../../core/text/languages.ts';
import { type ArticleTally, gapLines, tallyArticle, type VoiceTally } from '../../core/i18n/article-tally.ts';
import { PICTURE_MESSAGES, PRESENT_MESSAGES } from '../../core/i18n/written-messages.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import { blockWriter, shrunkRooms, truncateText } from './fit-text.ts';
import { plainSpan, textWidth } from './text-to-paths.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, drawnBlock, hairline, heightOfAll, type TextLine, spansOf } from './text-block.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';

/** What a scene without a quotation counts, under its title, as large as the room lets it be. */
export function figureBlocks(
  setting: PictureSetting,
  figure: Figure,
  room: TextRoom,
  titled: (room: TextRoom) => Block,
): readonly Block[] {
  const tally = tallyArticle(setting.index);
  const most = figure === 'voices' ? tally.voices.length : 0;
  const blocksOf = (smaller: TextRoom, voices: number) => [
    titled(smaller),
    ...(figure === 'voices' ? voicesBlocks(setting, tally, smaller, voices) : gapsBlocks(setting, tally, smaller)),
  ];
  const fits = (blocks: readonly Block[]) => heightOfAll(blocks) <= room.height;
  const rooms = shrunkRooms(room);
  const whole = rooms.map((smaller) => blocksOf(smaller, most)).find(fits);
  if (whole) return whole;
  const least = rooms.at(-1) ?? room;
  let voices = most;
  while (voices > 1 && !fits(blocksOf(least, voices))) voices--;
  return blocksOf(least, voices);
}

/** A figure as sentences, for who cannot see it. */
export function figureSentences({ index, language, words }: PictureSetting, figure: Figure): readonly string[] {
  const tally = tallyArticle(index);
  const own = inInterface(PRESENT_MESSAGES, language);
  if (figure === 'gaps') return [words.passages(tally.passages), ...gapLines(tally, own)].map((line) => `${line}.`);
  const voices = tally.voices.map(
    ({ voice, count }) => `${textOf(named(words, voice, inLanguage(voice.name, language)))}: ${words.passages(count)}.`,
  );
  return [
    ...voices,
    ...(tally.oneUnnamed ? [own.oneUnnamed(tally.oneUnnamed.count, tally.passages)] : []),
    ...(tally.repeats > 0 ? [own.pullQuotesAmong(tally.repeats)] : []),
  ];
}

/** Sizes rows are tried in, for every name to stand whole. */
const ROW_SIZES = [17, 16, 15, 14];

/** The whole article by voice, a row for each of so many, and how much rests on the one unnamed source. */
function voicesBlocks(
  setting: PictureSetting,
  { voices, passages, repeats, oneUnnamed }: ArticleTally,
  room: TextRoom,
  most: number,
): readonly Block[] {
  const { ink, language } = setting;
  const { letters } = room;
  const own = inInterface(PRESENT_MESSAGES, language);
  const block = blockWriter(setting, room);
  const longest = voices[0]?.count ?? 1;
  const left = voices.length - most;
  const isOne = ({ voice }: VoiceTally) => voice === oneUnnamed?.voice;
  const isWhole = (share: VoiceTally, size: number) =>
    textWidth(
      setting.lettering,
      nameLine(setting, share.voice, inLanguage(share.voice.name, language), isOne(share)),
      size,
    ) <= freeOf(setting, share.count, { size, width: room.width });
  const sizes = ROW_SIZES.map((each) => each * letters);
  const size = sizes.find((each) => voices.slice(0, most).every((share) => isWhole(share, each))) ?? Math.min(...sizes);
  return [
    ...voices.slice(0, most).map((share, at) => {
      const look = { size, share: share.count / longest, isOne: isOne(share) };
      return drawnBlock((at === 0 ? 20 : 7) * letters, 33 * letters, (width) =>
        voiceRow(setting, share, { ...look, width }),
      );
    }),
    ...(left > 0
      ? [
          block(plainSpan(inInterface(PICTURE_MESSAGES, language).moreVoices(left)), {
            size: 16,
            leading: 1.5,
            before: 6,
          }),
        ]
      : []),
    hairline(14 * letters, ink.rule),
    ...(oneUnnamed
      ? [
          block(plainSpan(own.oneUnnamed(oneUnnamed.count, passages), 'strong'), {
            ...{ size: 19, leading: 1.5, before: 12 },
            fill: ink.ink,
          }),
        ]
      : []),
    ...(repeats > 0 ? [block(plainSpan(own.pullQuotesAmong(repeats)), { size: 16, leading: 1.5, before: 4 })] : []),
  ];
}

type RowLook = { readonly size: number; readonly share: number; readonly isOne: boolean; readonly width: number };

/** Who, as it stands in a row: with weight where it is the one most rests on. */
function nameLine({ words }: PictureSetting, voice: Voice, name: string, isOne: boolean): TextLine {
  return named(words, voice, name).map(({ text, face }) => ({ text, face: isOne ? face : 'sans' }));
}

/** Room for a name beside its count. */
function freeOf(
  { words, lettering }: PictureSetting,
  count: number,
  { size, width }: Omit<RowLook, 'share' | 'isOne'>,
) {
  return width - textWidth(lettering, plainSpan(words.passages(count)), size) - size;
}

/** Who, how many passages, and a bar as long as they are many. */
function voiceRow(setting: PictureSetting, { voice, count }: VoiceTally, { size, share, isOne, width }: RowLook) {
  const { ink, language, lettering, words } = setting;
  const isRtl = isRightToLeft(language);
  const passages = words.passages(count);
  const line = (name: string) => nameLine(setting, voice, name, isOne);
  const free = freeOf(setting, count, { size, width });
  const name = truncateText(inLanguage(voice.name, language), (text) => textWidth(lettering, line(text), size) <= free);
  const baseline = { y: size * 1.1, direction: isRtl ? 'rtl' : 'ltr', 'font-size': size } as const;
  return (
    <>
      <text {...baseline} x={isRtl ? width : 0} fill={isOne ? ink.ink : ink.ink2}>
        {line(name).map(({ text, face }, at) => (
          <tspan key={at} class={face === 'strong' ? 'strong' : undefined}>
            {text}
          </tspan>
        ))}
      </text>
      <text {...baseline} x={isRtl ? 0 : width} text-anchor="end" fill={isOne ? ink.ink : ink.ink2}>
        {passages}
      </text>
      <rect
        x={isRtl ? width * (1 - share) : 0}
        y={size * 1.6}
        width={width * share}
        height={size * 0.3}
        fill={isOne ? ink.ink : ink.ink3}
      />
    </>
  );
}

/** What the article leaves open, a line each. */
function gapsBlocks(setting: PictureSetting, tally: ArticleTally, room: TextRoom): readonly Block[] {
  const { ink, language, words } = setting;
  const own = inInterface(PRESENT_MESSAGES, language);
  const block = blockWriter(setting, room);
  return [
    block(plainSpan(words.passages(tally.passages)), { size: 18, leading: 1.5, before: 8 }),
    ...gapLines(tally, own).flatMap((text) => [
      hairline(13 * room.letters, ink.rule),
      block(plainSpan(text), { size: 21, leading: 1.45, before: 11, fill: ink.ink }),
    ]),
  ];
}

function named({ attribution, unnamed }: InterfaceMessages, { named: isNamed, count }: Voice, name: string): TextLine {
  const said = isNamed ? undefined : count === 'several' ? unnamed.several : unnamed.one;
  return spansOf(attribution(name, said, undefined));
}

function textOf(line: TextLine): string {
  return line.map(({ text }) => text).join('');
}
