import type { Voice } from '../../core/article/article.ts';
import type { Figure } from '../../core/article/scene.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { type ArticleTally, gapLines, tallyArticle, type VoiceTally } from '../../core/i18n/article-tally.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import { blockWriter, shrunkRooms, truncateText } from './fit-text.ts';
import { plainSpan, textWidth } from './text-to-paths.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, drawnBlock, hairline, heightOfAll, type TextLine, spansOf } from './text-block.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';

/** The figure of a scene without a quotation, under its title, as large as the room allows. */
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

/** A figure as sentences, for the alternative text. */
export function figureSentences({ index, language, messages }: PictureSetting, figure: Figure): readonly string[] {
  const tally = tallyArticle(index);
  const presentMessages = allMessages(language).present;
  if (figure === 'gaps')
    return [messages.passages(tally.passages), ...gapLines(tally, presentMessages)].map((line) => `${line}.`);
  const voices = tally.voices.map(
    ({ voice, count }) =>
      `${textOf(named(messages, voice, inLanguage(voice.name, language)))}${messages.formats.colon} ${messages.passages(count)}.`,
  );
  return [
    ...voices,
    ...(tally.oneUnnamed ? [presentMessages.oneUnnamed(tally.oneUnnamed.count, tally.passages)] : []),
    ...(tally.repeats > 0 ? [presentMessages.pullQuotesAmong(tally.repeats)] : []),
  ];
}

/** Text sizes tried for rows until every name fits. */
const ROW_SIZES = [17, 16, 15, 14];

/** Passages by voice, one row for each of the first `most` voices, and how many rest on the one unnamed source. */
function voicesBlocks(
  setting: PictureSetting,
  { voices, passages, repeats, oneUnnamed }: ArticleTally,
  room: TextRoom,
  most: number,
): readonly Block[] {
  const { ink, language } = setting;
  const { letters } = room;
  const presentMessages = allMessages(language).present;
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
          block(plainSpan(allMessages(language).pictures.moreVoices(left)), {
            size: 16,
            leading: 1.5,
            before: 6,
          }),
        ]
      : []),
    hairline(14 * letters, ink.rule),
    ...(oneUnnamed
      ? [
          block(plainSpan(presentMessages.oneUnnamed(oneUnnamed.count, passages), 'strong'), {
            ...{ size: 19, leading: 1.5, before: 12 },
            fill: ink.ink,
          }),
        ]
      : []),
    ...(repeats > 0
      ? [block(plainSpan(presentMessages.pullQuotesAmong(repeats)), { size: 16, leading: 1.5, before: 4 })]
      : []),
  ];
}

type RowLook = { readonly size: number; readonly share: number; readonly isOne: boolean; readonly width: number };

/** The name in a row: bold for the unnamed source that most passages rest on. */
function nameLine({ messages }: PictureSetting, voice: Voice, name: string, isOne: boolean): TextLine {
  return named(messages, voice, name).map(({ text, face }) => ({ text, face: isOne ? face : 'sans' }));
}

/** The width for a name beside its count. */
function freeOf(
  { messages, lettering }: PictureSetting,
  count: number,
  { size, width }: Omit<RowLook, 'share' | 'isOne'>,
) {
  return width - textWidth(lettering, plainSpan(messages.passages(count)), size) - size;
}

/** The name, the number of passages, and a bar of proportional length. */
function voiceRow(setting: PictureSetting, { voice, count }: VoiceTally, { size, share, isOne, width }: RowLook) {
  const { ink, language, lettering, messages } = setting;
  const isRtl = isRightToLeft(language);
  const passages = messages.passages(count);
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

/** The gaps of the article, one line each. */
function gapsBlocks(setting: PictureSetting, tally: ArticleTally, room: TextRoom): readonly Block[] {
  const { ink, language, messages } = setting;
  const presentMessages = allMessages(language).present;
  const block = blockWriter(setting, room);
  return [
    block(plainSpan(messages.passages(tally.passages)), { size: 18, leading: 1.5, before: 8 }),
    ...gapLines(tally, presentMessages).flatMap((text) => [
      hairline(13 * room.letters, ink.rule),
      block(plainSpan(text), { size: 21, leading: 1.45, before: 11, fill: ink.ink }),
    ]),
  ];
}

function named({ attribution, unnamed }: InterfaceMessages, { named: isNamed, count }: Voice, name: string): TextLine {
  const unnamedLabel = isNamed ? undefined : count === 'several' ? unnamed.several : unnamed.one;
  return spansOf(attribution(name, unnamedLabel, undefined));
}

function textOf(line: TextLine): string {
  return line.map(({ text }) => text).join('');
}
