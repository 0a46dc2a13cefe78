import { bbox, circle } from '@turf/turf';
import { anchorOf, type Bounds, boundsOfPlace, unionOfBounds } from '../../map/geometry/place-bounds.ts';
import { type CameraView, fromWorldPixels, toWorldPixels } from '../../map/geometry/mercator.ts';
import type { Language, Place } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import type { Box, Size } from '../../map/geometry/screen-geometry.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { summarisePlace } from '../../core/article/place-summary.ts';
import type { Scene } from '../../core/article/scene.ts';
import type { VisiblePlace } from '../../core/state/visible.ts';

/** Size of the map of a slide, in map units of `letters` CSS pixels each. */
type StageSize = Size & {
  /** Scale of the map, relative to a page that is read from close up. */
  readonly letters: number;
  /** Whether the text is below the map and not beside it. */
  readonly isTall: boolean;
};

/** Height of the map of a slide in map units: its smallest labels, 12 px, are a fortieth of that. */
const STAGE_MAP_HEIGHT = 480;
/** Scale on phones, which are read from about 30 cm. */
const PHONE_SCALE = 1.1;

/** Whether a slide is no wider than high, with the text below the map; `styles/apps/stage.css` has the same limit. */
export function isPortrait({ width, height }: Size): boolean {
  return width <= height;
}

/** Share of the height of a portrait slide that its map takes. */
export const PORTRAIT_MAP_SHARE = 0.42;

/** Size and scale of the map of a slide; `width` and `height`: size of the slide in CSS pixels. */
export function stageSizeOf({ width, height }: Size): StageSize {
  if (isPortrait({ width, height })) {
    const letters = Math.max(PHONE_SCALE, Math.min(width / 350, (height * PORTRAIT_MAP_SHARE) / STAGE_MAP_HEIGHT));
    return { width: width / letters, height: (height * PORTRAIT_MAP_SHARE) / letters, letters, isTall: true };
  }
  const letters = Math.max(0.01, height / STAGE_MAP_HEIGHT);
  return { width: width / letters, height: STAGE_MAP_HEIGHT, letters, isTall: false };
}

/** The slide that the static maps are drawn for. */
export const STATIC_STAGE: StageSize = stageSizeOf({ width: 1920, height: 1080 });

/** In pixels of a slide of 1920 × 1080; `styles/apps/stage.css` has the same figures. */
const TEXT_COLUMN = { width: 850, inset: 88, foot: 110 } as const;

/** The boxes over the map of a slide, in map units: the text and the foot. */
export function textBoxes({ width, height, isTall }: StageSize, language: Language): readonly Box[] {
  if (isTall) return [];
  const unit = Math.min(width / 1920, height / 1080);
  const reach = (TEXT_COLUMN.width + TEXT_COLUMN.inset) * unit;
  const foot = { x0: 0, x1: width, y0: height - TEXT_COLUMN.foot * unit, y1: height };
  const text = isRightToLeft(language) ? { x0: width - reach, x1: width } : { x0: 0, x1: reach };
  return [{ ...text, y0: 0, y1: height }, foot];
}

/** The places a scene frames. */
export function framedPlaces(index: ArticleIndex, { places }: Scene): readonly Place[] {
  return places.flatMap((id) => index.place(id) ?? []);
}

/**
 * The places on the map of a scene: those it frames are emphasised, the others dimmed. `step`, from 0: then only those
 * that the text of this passage names are emphasised.
 */
export function placesOfScene(index: ArticleIndex, scene: Scene, step?: number): readonly VisiblePlace[] {
  const emphasised = new Set(step === undefined ? scene.places : placesNamed(index, scene, step));
  return index.article.places
    .filter(({ id, default: shown }) => shown === 'shown' || emphasised.has(id))
    .flatMap(({ id }) => {
      const summary = summarisePlace(index, id);
      const matches = emphasised.has(id);
      return summary ? [{ ...summary, isSelected: false, isCompanion: false, matches, hiddenPassages: 0 }] : [];
    });
}

/**
 * The framed places that the passage names; without any, the other places on the map that it names; without those, all
 * framed ones.
 */
function placesNamed(index: ArticleIndex, { places, passages }: Scene, step: number): readonly string[] {
  const passage = index.passage(passages[step]?.passage ?? '');
  const named = (passage?.places ?? []).filter(({ relation }) => relation !== 'neighbour').map(({ place }) => place);
  const framed = places.filter((id) => named.includes(id));
  if (framed.length > 0) return framed;
  const others = named.filter((id) => index.place(id)?.default === 'shown');
  return others.length > 0 ? others : places;
}

/**
 * Kilometres shown around the label point of a country, so that its neighbours are visible. A default for countries of
 * medium size, since their outlines are not available where a scene is framed.
 */
const KM_AROUND_COUNTRY_NAME = 290;
/** Highest zoom for a town or an area, which leaves its surroundings visible. */
const MAX_SCENE_ZOOM = 7.3;
/** Horizontal centre of the framed places, as a share of the width from the edge opposite the text. */
const SUBJECT_CENTRE = 0.31;
/** Greatest half width of the framed places, as a share of the width. */
const SUBJECT_REACH = 0.22;
/** Margins of the framed places in map units; the one below leaves room for the foot. */
const ROOM_ABOVE = 30;
const ROOM_BELOW = 62;
const ROOM_BESIDE = 26;

/** The camera of a scene that keeps the framed places clear of the text. */
export function sceneCamera(places: readonly Place[], stage: StageSize, language: Language): CameraView | undefined {
  const bounds = unionOfBounds(places.flatMap((place) => sceneBounds(place) ?? []));
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  const [low, high] = [toWorldPixels([west, north]), toWorldPixels([east, south])];
  const { middle, across, down } = roomFor(stage, language);
  const fits = Math.min(across / Math.max(1e-6, high.x - low.x), down / Math.max(1e-6, high.y - low.y));
  const zoom = Math.floor(Math.min(MAX_SCENE_ZOOM, Math.log2(fits)) * 100) / 100;
  const scale = 2 ** zoom;
  const [longitude, latitude] = fromWorldPixels({
    x: (low.x + high.x) / 2 + (stage.width / 2 - middle.x) / scale,
    y: (low.y + high.y) / 2 + (stage.height / 2 - middle.y) / scale,
  });
  return { center: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))], zoom };
}

function roomFor({ width, height, isTall }: StageSize, language: Language) {
  if (isTall)
    return { middle: { x: width / 2, y: height / 2 }, across: width - 2 * ROOM_BESIDE, down: height - 2 * ROOM_BESIDE };
  const along = width * SUBJECT_CENTRE;
  return {
    middle: { x: isRightToLeft(language) ? along : width - along, y: (ROOM_ABOVE + height - ROOM_BELOW) / 2 },
    across: 2 * Math.min(along - ROOM_BESIDE, width * SUBJECT_REACH),
    down: height - ROOM_ABOVE - ROOM_BELOW,
  };
}

function sceneBounds(place: Place): readonly Bounds[] | undefined {
  if (place.kind !== 'country') {
    const frame = boundsOfPlace(place);
    return frame && [frame];
  }
  const anchor = anchorOf(place);
  return anchor && [bbox(circle([...anchor], KM_AROUND_COUNTRY_NAME)) as unknown as Bounds];
}
