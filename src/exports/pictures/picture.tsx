import { type Basemap, type BasemapMetadata, mapText } from '../../map/basemap/basemap.ts';
import type { Bounds } from '../../map/geometry/place-bounds.ts';
import type { LayoutInput, MapPlace } from '../../map/placement/placed-symbol.ts';
import { openingCamera, placementBox } from '../../map/geometry/opening-view.ts';
import type { Box } from '../../map/geometry/screen-geometry.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { inLine, outletAndDate } from '../../core/i18n/format.ts';
import { formatDateInFull } from '../../core/i18n/format-full-date.ts';
import { type TextShaper, plainSpan, textWidth } from './text-to-paths.ts';
import type { PictureFormat } from './picture-formats.ts';
import type { PictureInk } from './picture-paint.ts';
import { type Block, heightOf, BlockStack } from './text-block.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';
import { CLUSTER_FROM } from '../../map/placement/clusters.ts';
import { type CameraView, visibleBounds } from '../../map/geometry/mercator.ts';
import type { Palette } from '../../map/style/palette.ts';
import type { Language } from '../../core/article/article.ts';
import { FillsAndLines } from '../../map/static/fills-and-lines.tsx';
import { makeDefinitions } from '../../map/static/svg-definitions.tsx';
import { SymbolsAndLabels } from '../../map/static/symbols-and-labels.tsx';
import { styleOfMap } from '../../map/style/map-style.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import { inlineStyles } from '../../map/static/static-map-styles.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';

/** Room for text in pixels, and its size relative to the landscape shape. */
export type TextRoom = { readonly width: number; readonly height: number; readonly letters: number };

/** The subject of a picture: the bounds of its map, and the text with it. */
export type PictureSubject = {
  /** The title of the picture, and its alternative text. */
  readonly title: string;
  readonly alt: string;
  readonly frame: Bounds;
  /** The largest zoom of its map. */
  readonly closest: number;
  /** The places shown; a selected one is the subject. */
  readonly places: readonly MapPlace[];
  /** The text, fitted into its room. */
  readonly wordsIn: (room: TextRoom) => readonly Block[];
};

export type PictureSetting = Omit<PictureMapInput, 'places'> & {
  readonly index: ArticleIndex;
  readonly ink: PictureInk;
  readonly lettering: TextShaper;
};

type Props = { readonly subject: PictureSubject; readonly format: PictureFormat; readonly setting: PictureSetting };

/** A map, its text, and the credits. */
export function Picture({ subject, format, setting }: Props) {
  const { width, height, margin, letters } = format;
  const { ink, language } = setting;
  const { map, words } = mapAndText(format, isRightToLeft(language));
  const [x0, x1] = [words.x0 + margin, words.x1 - margin];
  const [top, bottom] = [words.y0 + margin * 0.8, words.y1 - margin * 0.7];
  const foot = footOf(setting, letters);
  const footTop = bottom - heightOf(foot);
  const blocks = subject.wordsIn({ width: x1 - x0, height: footTop - top - FOOT_GAP * letters, letters });
  const credit = creditOf(setting, map, letters);
  return (
    <svg width={format.paper?.[0] ?? width} height={format.paper?.[1] ?? height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={ink.paper} />
      <PictureMap
        {...setting}
        places={subject.places}
        camera={openingCamera(subject.frame, sizeOf(map), subject.closest)}
        box={map}
        obstacles={[credit.box]}
      />
      {credit.node}
      <rect {...edgeOf(words, format, isRightToLeft(language))} fill={ink.rule} />
      <BlockStack blocks={blocks} x0={x0} x1={x1} y={top} />
      <BlockStack blocks={[foot]} x0={x0} x1={x1} y={footTop} />
    </svg>
  );
}

function sizeOf({ x0, y0, x1, y1 }: Box) {
  return { width: x1 - x0, height: y1 - y0 };
}

/** The boxes of map and text: text is at the side where the language begins, or below. */
function mapAndText(
  { width, height, words }: PictureFormat,
  isRtl: boolean,
): { readonly map: Box; readonly words: Box } {
  if (words.stand === 'below') {
    const at = height - words.height;
    return { map: { x0: 0, y0: 0, x1: width, y1: at }, words: { x0: 0, y0: at, x1: width, y1: height } };
  }
  const whole = { y0: 0, y1: height };
  const at = isRtl ? width - words.width : words.width;
  const [left, right] = [
    { ...whole, x0: 0, x1: at },
    { ...whole, x0: at, x1: width },
  ];
  return isRtl ? { map: left, words: right } : { map: right, words: left };
}

/** A hairline between text and map. */
function edgeOf({ x0, y0, x1, y1 }: Box, { words }: PictureFormat, isRtl: boolean) {
  if (words.stand === 'below') return { x: x0, y: y0, width: x1 - x0, height: 1 };
  return { x: isRtl ? x0 : x1 - 1, y: y0, width: 1, height: y1 - y0 };
}

/** The footer: outlet and date of publication at the start of the line, our name at its end. */
function footOf({ index, language, messages, ink }: PictureSetting, letters: number): Block {
  const { outlet, published } = index.article;
  const isRtl = isRightToLeft(language);
  const height = 32 * letters;
  const line = { y: height * 0.82, direction: isRtl ? 'rtl' : 'ltr' } as const;
  const node = (width: number) => (
    <>
      <rect width={width} height="1" fill={ink.rule} />
      <text {...line} x={isRtl ? width : 0} font-size={16 * letters} fill={ink.ink2}>
        {`${inLine(inLanguage(outlet, language), language)} · ${formatDateInFull(published, messages.formats)}`}
      </text>
      <text {...line} x={isRtl ? 0 : width} text-anchor="end" font-size={25 * letters} class="headline" fill={ink.ink}>
        {messages.product}
      </text>
    </>
  );
  return { lines: [], size: 0, leading: 0, before: 0, fill: ink.ink, isRtl, drawing: { node, height } };
}

/** The credit of the base map, in the corner farthest from the text. */
function creditOf({ basemap, language, ink, palette, lettering }: PictureSetting, map: Box, letters: number) {
  const { width, height } = sizeOf(map);
  const size = 10.5 * letters;
  const fits = (text: string) => textWidth(lettering, plainSpan(text), size) <= width - 2 * CORNER;
  const { short, brief } = mapText(basemap.metadata.credit, language);
  const text = fits(short) ? short : brief;
  const across = textWidth(lettering, plainSpan(text), size) + 2 * CORNER;
  const isRtl = isRightToLeft(language);
  const box: Box = {
    x0: isRtl ? 0 : width - across,
    y0: height - 2 * size,
    x1: isRtl ? across : width,
    y1: height,
  };
  const node = (
    <text
      x={isRtl ? map.x0 + CORNER : map.x1 - CORNER}
      y={map.y1 - 0.8 * size}
      text-anchor="end"
      direction={isRtl ? 'rtl' : 'ltr'}
      font-size={size}
      fill={ink.ink3}
      stroke={palette.halo}
      stroke-width="3"
    >
      {text}
    </text>
  );
  return { box, node };
}

const CORNER = 12;
/** Between the last line of text and the hairline of the footer. */
const FOOT_GAP = 14;

type PictureMapInput = {
  readonly language: Language;
  readonly messages: InterfaceMessages;
  readonly places: readonly MapPlace[];
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly measure: LayoutInput['measure'];
};

type PictureMapProps = PictureMapInput & {
  readonly camera: CameraView;
  /** The box of the map, in pixels of the picture. */
  readonly box: Box;
  /** Boxes of text over the map, from its own top left corner: symbols and labels keep clear of them. */
  readonly obstacles?: readonly Box[];
};

/** Pixels beyond the edge to which the map is drawn, so that the ends of its widest lines are outside. */
const BEYOND_BOX = 60;

/**
 * The map of a picture: the base layers, labels and symbols of the page, in one theme and one size, clipped to its box.
 */
function PictureMap({ camera, box, obstacles = [], ...map }: PictureMapProps) {
  const { language, messages, places, basemap, palette, measure } = map;
  const size = { name: 'picture', width: box.x1 - box.x0, height: box.y1 - box.y0 };
  const grid = {
    origin: camera.center,
    zoom: camera.zoom,
    bounds: visibleBounds(camera, size, BEYOND_BOX),
    tolerance: basemap.metadata.tolerance,
  };
  const definitions = makeDefinitions('p');
  // The uncertainty circles of thousands of towns would be covered by clusters.
  const outlined =
    places.length > CLUSTER_FROM ? places.filter(({ place }) => place.geometry?.type !== 'Point') : places;
  const style = styleOfMap({ places: outlined, language, basemap, palette, glyphs: '' });
  const styles = { light: style, dark: style };
  const staticMap = { language, messages, places, basemap, styles, measure, cssRules: inlineStyles };
  return (
    <g clip-path="url(#map-box)" stroke-linejoin="round">
      <clipPath id="map-box">
        <rect x={box.x0} y={box.y0} width={size.width} height={size.height} />
      </clipPath>
      <g
        transform={`translate(${box.x0 + size.width / 2} ${box.y0 + size.height / 2})`}
        data-has-subject={places.some(({ isSelected }) => isSelected) || undefined}
      >
        <FillsAndLines
          styles={styles}
          cameras={[camera]}
          grid={grid}
          cssRules={inlineStyles}
          define={definitions.path}
          water={{ x: -size.width / 2, y: -size.height / 2, width: size.width, height: size.height }}
        />
        <SymbolsAndLabels
          room={{ view: placementBox(size), obstacles }}
          size={size}
          camera={camera}
          input={staticMap}
          grid={grid}
          definitions={definitions}
          isPicture
        />
      </g>
      {definitions.defs}
    </g>
  );
}

/** The credit for a picture that is published elsewhere: the outlet, the author of the map, and the terms of use. */
export function pictureCredit({ article }: ArticleIndex, basemap: BasemapMetadata, language: Language): string {
  const messages = messagesFor(language);
  return `${outletAndDate(article, language, messages.formats)}. ${allMessages(language).pictures.mapBy(messages.product)}. ${inLanguage(article.credit, language)} ${mapText(basemap.credit, language).full}.`;
}
