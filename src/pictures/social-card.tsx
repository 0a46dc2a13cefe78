import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { VNode } from 'preact';
import type { Basemap } from '../basemap/basemap.ts';
import { frameOfAll } from '../cartography/framing.ts';
import type { PlaceToLay } from '../cartography/laid-mark.ts';
import type { LayoutInput } from '../cartography/lay-out.ts';
import { type CameraView, offWorld, onWorld } from '../cartography/mercator.ts';
import { openingCamera, roomOf } from '../cartography/opening-view.ts';
import type { Palette } from '../cartography/palette.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Language } from '../model/article.ts';
import { voicesBehind } from '../model/attribution.ts';
import { Ground } from '../still/ground.tsx';
import { StillNames } from '../still/still-names.tsx';
import { formatDate } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { brokenLines } from './broken-lines.ts';
import { LineOfWords } from './line-of-words.tsx';
import { pictureRules, type PictureInk } from './picture-rules.ts';
import { pictureSheet } from './picture-sheet.ts';
import { SOCIAL_CARD } from './social-card-size.ts';

export type SocialCardInput = {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly words: Words;
  readonly places: readonly PlaceToLay[];
  readonly basemap: Basemap;
  readonly style: StyleSpecification;
  readonly palette: Palette;
  readonly ink: PictureInk;
  readonly measure: LayoutInput['measure'];
  /** Width of a headline in px at a size. */
  readonly measureHeadline: (text: string, size: number) => number;
};

const WORDS_WIDTH = 460;
const MARGIN = 48;
const TITLE_SIZES = [48, 42, 36, 30];

/** The picture beside a link: the map, and in words what it is a map of, who printed it and when. */
export function SocialCard(input: SocialCardInput): VNode {
  const { index, language, words, places, basemap, style, palette, ink, measure, measureHeadline } = input;
  const { article } = index;
  const { width, height } = SOCIAL_CARD;
  const room = { name: 'card', width: width - WORDS_WIDTH, height };
  const isRtl = language === 'ar';
  const camera = cameraOver(places, room);
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: around(camera) };
  const drawn: VNode[] = [];
  const keys = new Map<string, string>();
  const define = (key: string, node: (id: string) => VNode) => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const id = `p${keys.size}`;
    keys.set(key, id);
    drawn.push(node(id));
    return id;
  };
  const path = (d: string, use?: 'clip') =>
    define(`${use ?? ''}${d}`, (id) =>
      use === 'clip' ? (
        <clipPath id={id}>
          <path d={d} />
        </clipPath>
      ) : (
        <path id={id} d={d} />
      ),
    );
  const token = (key: string, node: () => VNode) => define(key, (id) => <g id={id}>{node()}</g>);
  const styles = { light: style, dark: style };
  const still = { language, words, places, basemap, styles, measure, sheet: pictureSheet };
  const ground = <Ground styles={styles} cameras={[camera]} grid={grid} sheet={pictureSheet} define={path} />;
  const names = (
    <StillNames
      room={{ view: roomOf(room), obstacles: [] }}
      size={room}
      camera={camera}
      input={still}
      grid={grid}
      definitions={{ path, token }}
    />
  );
  const inLines = (size: number) => {
    const lines = brokenLines(article.title[language], WORDS_WIDTH - 2 * MARGIN, (text) => measureHeadline(text, size));
    return { size, lines };
  };
  // The largest size that leaves the headline four lines; the smallest takes whatever it needs.
  const title = TITLE_SIZES.map(inLines).find(({ lines }) => lines.length <= 4) ?? inLines(30);

  const edge = isRtl ? width - MARGIN : MARGIN;
  const anchor = isRtl ? ('end' as const) : ('start' as const);
  const line = { edge, isRtl, measure: (text: string, size: number) => measure(text, size, 400).width - 2 };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <style>{pictureRules(palette, ink)}</style>
      {/* What is used is defined while it is drawn: drawn first, it would be written too late. */}
      <g transform={`translate(${(isRtl ? 0 : WORDS_WIDTH) + room.width / 2} ${height / 2})`}>
        {ground}
        <g class="still-names">{names}</g>
      </g>
      <defs>{drawn}</defs>
      <rect x={isRtl ? room.width : 0} width={WORDS_WIDTH} height={height} fill={ink.paper} />
      <rect x={isRtl ? room.width : WORDS_WIDTH - 1} width="1" height={height} fill={ink.rule} />
      <text x={edge} text-anchor={anchor} y="92" font-size="34" fill={ink.ink} class="headline">
        {words.product}
      </text>
      <LineOfWords
        {...line}
        y={172}
        size={20}
        fill={ink.ink2}
        text={`${article.outlet[language]} · ${formatDate(article.published, language)}`}
      />
      {title.lines.map((text, index) => (
        <text
          key={index}
          x={edge}
          text-anchor={anchor}
          y={200 + (index + 1) * title.size * 1.4}
          font-size={title.size}
          fill={ink.ink}
          class="headline"
        >
          {text}
        </text>
      ))}
      <LineOfWords
        {...line}
        y={height - 52}
        size={20}
        fill={ink.ink2}
        text={words.passages(article.passages.length) + words.fromVoices(voicesBehind(index, article.passages).length)}
      />
    </svg>
  );
}

function cameraOver(
  places: readonly PlaceToLay[],
  room: { readonly width: number; readonly height: number },
): CameraView {
  const frame = frameOfAll(places);
  return frame ? openingCamera(frame, room) : { center: [0, 0], zoom: 2 };
}

/** A little more than a card shows. */
function around({ center, zoom }: CameraView): readonly [number, number, number, number] {
  const { x, y } = onWorld(center);
  const reach = 700 / 2 ** zoom;
  const [west, north] = offWorld({ x: x - reach, y: y - reach });
  const [east, south] = offWorld({ x: x + reach, y: y + reach });
  return [west, south, east, north];
}
