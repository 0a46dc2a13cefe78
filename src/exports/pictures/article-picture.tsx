import { mainUnnamedSource, sourcesHeard } from '../../core/article/sources-heard.ts';
import { type Bounds, closestZoom, boundsOfPlaces } from '../../map/geometry/place-bounds.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { datedHeadline } from '../../core/i18n/dated-headline.ts';
import { inQuotes, listSeparator, withoutIsolates } from '../../core/i18n/format.ts';
import { blockWriter, truncateText } from './fit-text.ts';
import { legendBlocks } from './legend-block.tsx';
import { plainSpan } from './text-to-paths.ts';
import type { PictureSetting, PictureSubject, TextRoom } from './picture.tsx';
import { type Block, heightOfAll } from './text-block.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';

/** The bounds of a map if no place of the article has a geometry: the inhabited continents. */
const INHABITED: Bounds = [-120, -50, 150, 65];

/** The whole map as the subject of a picture. `hasKey`: whether the picture is large enough for a legend. */
export function articleSubject(
  setting: PictureSetting,
  shown: readonly PlaceSummary[],
  { hasKey = true } = {},
): PictureSubject {
  const { language, messages } = setting;
  const title = datedHeadline(setting.index.article, language);
  const { placesNamed } = allMessages(language).pictures;
  const names = namesInOneLine(shown, setting);
  return {
    title,
    alt: withoutIsolates(
      [
        `${messages.mapLabel}${messages.formats.colon} ${inQuotes(title, messages.formats)}`,
        ...countsOf(setting),
        placesNamed(names),
      ].join('. '),
    ),
    frame: wholeBounds(shown),
    closest: closestZoom(setting.basemap.metadata),
    places: shown.map((summary) => ({ ...summary, isSelected: false })),
    wordsIn: (room) =>
      articleBlocks(setting, room, (hasShapes) => (hasKey ? legendBlocks(setting, shown, room, hasShapes) : [])),
  };
}

type InLanguage = Pick<PictureSetting, 'language' | 'messages'>;

export function namesInOneLine(places: readonly PlaceSummary[], { language, messages }: InLanguage): string {
  return places.map(({ place }) => inLanguage(place.name, language)).join(listSeparator(messages.formats));
}

/** The bounds of a map that shows no place in particular. */
export function wholeBounds(shown: readonly PlaceSummary[]): Bounds {
  return boundsOfPlaces(shown) ?? INHABITED;
}

/** The numbers of passages and sources, and the unnamed source most rest on. */
function countsOf({ index, messages, language }: PictureSetting): readonly string[] {
  const { passages } = index.article;
  const main = mainUnnamedSource(index);
  const { sources, isOutletHeard } = sourcesHeard(index, passages);
  return [
    messages.passages(passages.length) + messages.fromVoices(sources.length, isOutletHeard),
    ...(main ? [messages.restOnOne(main.passages.length, inLanguage(main.voice.name, language))] : []),
  ];
}

const TITLE_SIZES = [44, 40, 36, 32, 28, 24];
const MOST_TITLE_LINES = 4;

function articleBlocks(
  setting: PictureSetting,
  room: TextRoom,
  legendOf: (hasShapes: boolean) => readonly Block[],
): readonly Block[] {
  const { ink } = setting;
  const block = blockWriter(setting, room);
  const counts = countsOf(setting).map((text, at) =>
    block(plainSpan(text), { size: 18, leading: 1.5, before: at === 0 ? 14 : 2 }),
  );
  // The headline may shrink a little to make room for the whole legend.
  const choices = [
    ...TITLE_SIZES.slice(0, 5).map((size) => ({ size, hasShapes: true })),
    ...TITLE_SIZES.map((size) => ({ size, hasShapes: false })),
  ];
  const title = datedHeadline(setting.index.article, setting.language);
  const { index, messages, language } = setting;
  const kicker = withoutIsolates(messages.kicker(inLanguage(index.article.outlet, language)));
  const headline = (text: string, size: number) =>
    block(plainSpan(text, 'naskh'), { size, leading: 1.4, before: 4, fill: ink.ink, isEven: true });
  const headed = (text: string, size: number) => [
    block(plainSpan(kicker), { size: 16, leading: 1.45, before: 0 }),
    headline(text, size),
    ...counts,
  ];
  const fits = (blocks: readonly Block[]) => heightOfAll(blocks) <= room.height;
  for (const { size, hasShapes } of choices) {
    const blocks = [...headed(title, size), ...legendOf(hasShapes)];
    if (fits(blocks) && headline(title, size).lines.length <= MOST_TITLE_LINES) return blocks;
  }
  const size = TITLE_SIZES.at(-1) ?? 0;
  return headed(
    truncateText(title, (text) => fits(headed(text, size))),
    size,
  );
}
