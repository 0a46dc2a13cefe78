import type { VNode } from 'preact';
import { ShapeSwatch } from '../../map/symbols/shape-swatch.tsx';
import { SourceGlyph, StandingGlyph, TopicIcon } from '../../map/symbols/passage-icons.tsx';
import { PLACE_KINDS, SOURCE_TYPES, STANDINGS } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, drawnBlock, hairline } from './text-block.tsx';

type Entry = { readonly glyph: VNode; readonly word: string; readonly colour: string };
type Group = { readonly head: string; readonly entries: readonly Entry[] };

const ROW = 27;
const SIZE = 15.5;

/** The legend: only the symbols the map shows. */
export function legendBlocks(
  setting: PictureSetting,
  shown: readonly PlaceSummary[],
  room: TextRoom,
  hasShapes: boolean,
): readonly Block[] {
  const { ink, language } = setting;
  const { letters } = room;
  const isRtl = isRightToLeft(language);
  const groups = legendGroups(setting, shown).slice(0, hasShapes ? 4 : 3);
  const columns = Math.max(2, Math.min(groups.length, Math.floor(room.width / (240 * letters))));
  const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, at) =>
    groups.slice(at * columns, (at + 1) * columns),
  );
  const across = room.width / columns;
  return rows.flatMap((row, at) => {
    const most = Math.max(...row.map(({ entries }) => entries.length));
    const height = (most + 1) * ROW * letters;
    const node = (width: number) => (
      <>
        {row.map((group, column) => (
          <LegendGroup
            key={column}
            group={group}
            x={isRtl ? width - column * across : column * across}
            setting={setting}
            letters={letters}
          />
        ))}
      </>
    );
    return [...(at === 0 ? [hairline(16 * letters, ink.rule)] : []), drawnBlock(10 * letters, height, node)];
  });
}

/** A statement has no sign on the map. */
const SIGNS = STANDINGS.filter((standing) => standing !== 'stated');

function legendGroups(
  { messages, palette, ink, language, index }: PictureSetting,
  shown: readonly PlaceSummary[],
): readonly Group[] {
  const symbolPlaces = shown.filter(({ isReference }) => !isReference);
  const has = <T,>(all: readonly T[], of: (summary: PlaceSummary) => T | undefined) =>
    all.filter((each) => symbolPlaces.some((summary) => of(summary) === each));
  return [
    {
      head: messages.topicHead,
      entries: has(index.article.topics, ({ topic }) => topic).map((topic) => ({
        glyph: <TopicIcon topic={topic} />,
        word: inLanguage(topic.label, language),
        colour: palette.topic[topic.colour],
      })),
    },
    {
      head: messages.sourceTypeHead,
      entries: has(SOURCE_TYPES, ({ attribution }) => attribution.source).map((source) => ({
        glyph: <SourceGlyph source={source} />,
        word: messages.sourceType[source],
        colour: ink.ink,
      })),
    },
    {
      head: messages.standingHead,
      entries: has(SIGNS, ({ attribution }) => attribution.standing).map((standing) => ({
        glyph: <StandingGlyph standing={standing} />,
        word: messages.standing[standing],
        colour: ink.ink,
      })),
    },
    {
      head: messages.shapeHead,
      entries: has(PLACE_KINDS, ({ place }) => place.kind).map((kind) => ({
        glyph: <ShapeSwatch shape={kind} />,
        word: messages.shapeInLegend(
          kind,
          Math.max(...symbolPlaces.filter(({ place }) => place.kind === kind).map(({ place }) => place.uncertaintyKm)),
        ),
        colour: ink.ink2,
      })),
    },
  ];
}

function LegendGroup({
  group,
  x,
  setting,
  letters,
}: {
  readonly group: Group;
  readonly x: number;
  readonly setting: PictureSetting;
  readonly letters: number;
}) {
  const { language, ink } = setting;
  const isRtl = isRightToLeft(language);
  const xSign = isRtl ? -1 : 1;
  const size = SIZE * letters;
  const line = { direction: isRtl ? 'rtl' : 'ltr', 'font-size': size } as const;
  const isWide = group.entries.some(({ glyph }) => glyph.type === ShapeSwatch);
  const glyphWidth = (isWide ? 28 : 16) * (size / 16);
  return (
    <>
      <text {...line} x={x} y={ROW * letters * 0.7} fill={ink.ink} class="strong">
        {group.head}
      </text>
      {group.entries.map(({ glyph, word, colour }, at) => {
        const middle = (at + 1.5) * ROW * letters;
        return (
          <g key={at} data-ink={colour}>
            <g transform={`translate(${isRtl ? x - glyphWidth : x} ${middle - size / 2}) scale(${size / 16})`}>
              {glyph}
            </g>
            <text {...line} x={x + xSign * (glyphWidth + size * 0.45)} y={middle + size * 0.34} fill={colour}>
              {word}
            </text>
          </g>
        );
      })}
    </>
  );
}
