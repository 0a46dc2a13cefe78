import type { ArticleIndex } from '../article/article-index.ts';
import type { Language, Place } from '../article/article.ts';
import { summarisePlace } from '../article/place-summary.ts';

/** Shapes of pictures: landscape beside a text, square, and A4 paper. */
export const PICTURE_SHAPES = ['1200x675', '1080x1080', 'a4'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/**
 * A picture file, of the whole map without `place` and `scene`. `isDouble`: two pixels of the file for each of the
 * shape.
 */
export type PictureFile = {
  readonly language: Language;
  readonly place?: string;
  /** Id of a scene of the presentation. */
  readonly scene?: string;
  readonly shape: PictureShape;
  readonly isDouble?: boolean;
  readonly type: 'svg' | 'png';
};

/** Path of a picture, relative to the site. */
export function picturePath({ language, place, scene, shape, isDouble = false, type }: PictureFile): string {
  const subject = scene !== undefined ? `scenes/${scene}` : place !== undefined ? `places/${place}` : 'map';
  return `${PICTURES_FOLDER}${language}/${subject}-${shape}${isDouble ? '-2x' : ''}.${type}`;
}

/** Not `pictures/`, which holds the pictures of the article folder. */
export const PICTURES_FOLDER = 'map-pictures/';

/** Most places that have pictures on the site. Others are drawn only on request, and no page offers them. */
const MOST_PLACES = 60;

/**
 * Places with a picture on the site: those on the map with a passage, and those with most passages if there are too
 * many.
 */
export function picturedPlaces(index: ArticleIndex, most = MOST_PLACES): readonly Place[] {
  const passages = (place: Place) => summarisePlace(index, place.id)?.passages.length ?? 0;
  const mapped = index.article.places.filter((place) => place.geometry !== null && passages(place) > 0);
  return mapped.length <= most ? mapped : [...mapped].sort((a, b) => passages(b) - passages(a)).slice(0, most);
}

/** The picture downloads a page offers, by the names of shape and format; `path` is relative to the site. */
export function offeredPictures(language: Language, place?: string) {
  const offered: readonly { readonly name: string; readonly file: Pick<PictureFile, 'shape' | 'type' | 'isDouble'> }[] =
    place === undefined
      ? [
          { name: '1200×675', file: { shape: '1200x675', type: 'png', isDouble: true } },
          { name: '1080×1080', file: { shape: '1080x1080', type: 'png', isDouble: true } },
          { name: 'A4', file: { shape: 'a4', type: 'png' } },
          { name: 'SVG', file: { shape: '1200x675', type: 'svg' } },
        ]
      : [
          { name: '1200×675', file: { shape: '1200x675', type: 'png' } },
          { name: '1080×1080', file: { shape: '1080x1080', type: 'png' } },
          { name: 'SVG', file: { shape: '1200x675', type: 'svg' } },
        ];
  return offered.map(({ name, file }) => ({
    name,
    shape: file.shape,
    type: file.type,
    path: picturePath({ language, ...(place !== undefined && { place }), ...file }),
  }));
}

/**
 * Whether a picture file is on every site. The others, those of scenes among them, are drawn only on request by the
 * build, and no page offers them.
 */
export function isOnEverySite({ place, scene, shape, isDouble = false, type }: PictureFile): boolean {
  if (scene !== undefined) return false;
  if (place === undefined) return true;
  return !isDouble && (type === 'svg' ? shape === '1200x675' : shape !== 'a4');
}
