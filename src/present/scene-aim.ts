import { bbox, circle } from '@turf/turf';
import { anchorOf } from '../cartography/anchor-of.ts';
import { unionOfBounds, type Bounds, boundsOfPlace } from '../cartography/framing.ts';
import { type CameraView, fromWorldPixels, toWorldPixels } from '../cartography/mercator.ts';
import type { Language, Place } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';
import type { StageSize } from './stage-size.ts';

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
