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

/** A stage as its map is drawn: in steps of `letters` CSS pixels each. */
type StageSize = Size & {
  /** By how much all of the map is larger than on a page that is read from near. */
  readonly letters: number;
  /** Whether the text stands below the map and not beside it. */
  readonly isTall: boolean;
};

/** The smallest letters of the map are 12 px; a fortieth of a screen as high as this. */
const STAGE_MAP_HEIGHT = 480;
/** A phone is held in the hand. */
const PHONE_SCALE = 1.1;

/** The text begins below the map on what is higher than wide; `look/present.css` knows the same. */
export function isPortrait({ width, height }: Size): boolean {
  return width <= height;
}

/** The share of a tall stage that its map takes. */
export const PORTRAIT_MAP_SHARE = 0.42;

/** How the map of a stage is drawn; width and height in CSS pixels of the whole stage. */
export function stageSizeOf({ width, height }: Size): StageSize {
  if (isPortrait({ width, height })) {
    const letters = Math.max(PHONE_SCALE, Math.min(width / 350, (height * PORTRAIT_MAP_SHARE) / STAGE_MAP_HEIGHT));
    return { width: width / letters, height: (height * PORTRAIT_MAP_SHARE) / letters, letters, isTall: true };
  }
  const letters = Math.max(0.01, height / STAGE_MAP_HEIGHT);
  return { width: width / letters, height: STAGE_MAP_HEIGHT, letters, isTall: false };
}

/** The stage the stills are drawn for. */
export const STATIC_STAGE: StageSize = stageSizeOf({ width: 1920, height: 1080 });

/** Of a stage of 1920 by 1080; `look/present.css` knows the same. */
const TEXT_COLUMN = { width: 850, inset: 88, foot: 110 } as const;

/** What stands over the map of a stage, in its own steps: the text and the foot. */
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
 * The places on the map of a scene: those it frames stand out, the others are dimmed. While one of its passages is on show,
 * from 0, only those the words of it name.
 */
export function placesOfScene(index: ArticleIndex, scene: Scene, step?: number): readonly VisiblePlace[] {
  const out = new Set(step === undefined ? scene.places : placesNamed(index, scene, step));
  return index.article.places
    .filter(({ id, default: shown }) => shown === 'shown' || out.has(id))
    .flatMap(({ id }) => {
      const summary = summarisePlace(index, id);
      const matches = out.has(id);
      return summary ? [{ ...summary, isSelected: false, isCompanion: false, matches, hiddenPassages: 0 }] : [];
    });
}

/** Of the places a scene frames those its passage names; any others on the map it names instead; all, where it names none. */
function placesNamed(index: ArticleIndex, { places, passages }: Scene, step: number): readonly string[] {
  const passage = index.passage(passages[step]?.passage ?? '');
  const named = (passage?.places ?? []).filter(({ relation }) => relation !== 'neighbour').map(({ place }) => place);
  const framed = places.filter((id) => named.includes(id));
  if (framed.length > 0) return framed;
  const others = named.filter((id) => index.place(id)?.default === 'shown');
  return others.length > 0 ? others : places;
}

/**
 * Kilometres around the name of a country that are shown with it: a scene shows a country among its neighbours. A default
 * for countries of middling size, since their outlines are not at hand where a scene is framed.
 */
const KM_AROUND_COUNTRY_NAME = 290;
/** The closest a scene looks at a town or an area: from further off one sees where it lies. */
const MAX_SCENE_ZOOM = 7.3;
/** Where the subject stands, as a share of the width from the edge the text is far from. */
const SUBJECT_CENTRE = 0.31;
/** The subject reaches this far to each side at most. */
const SUBJECT_REACH = 0.22;
/** Room above the subject, and below it for the foot, in steps of the stage. */
const ROOM_ABOVE = 30;
const ROOM_BELOW = 62;
const ROOM_BESIDE = 26;

/** Where the map of a scene looks, so that the places it frames are clear of its text. */
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
